// Items that move in every frame, painted as the stage paints them, for whoever wants to know what that costs.
import { createRandom } from '../../src/core/random';
import { type Painting, paintItems } from '../../src/views/stage/paintItems';
import type { SceneItem } from '../../src/views/stage/scene';

declare global {
  interface Window {
    /** Resolves when so many frames with so many items have been drawn. */
    drawFrames: (items: number, frames: number) => Promise<void>;
  }
}

const COLOURS = {
  paper: '#fff',
  surface: '#fff',
  ink: '#222',
  anchor: '#0072b2',
  positive: '#009e73',
  negative: '#d55e00',
  wash: 'rgb(213 94 0 / 0.1)',
};

window.drawFrames = async (count, frames) => {
  const canvas = document.querySelector('canvas');
  const context = canvas?.getContext('2d', { willReadFrequently: true });
  if (!canvas || !context) throw new Error('no canvas');
  const random = createRandom(1);
  const items = Array.from(
    { length: count },
    (_, item): SceneItem => ({ item, label: item % 10, relation: item % 10 ? 'different' : 'same', heldOut: false }),
  );
  const start = Float32Array.from({ length: 2 * count }, (_, i) => random.integer(i % 2 ? 520 : 720));
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((next) => requestAnimationFrame(next));
    const painting: Painting = {
      items,
      positions: start.map((value, i) => value + 20 * Math.sin(frame / 10 + i)),
      depth: null,
      caught: items.map(({ item }) => item % 7 === 1),
      atlases: null,
      focus: null,
      neighbours: [],
      pictureSize: 14,
      tripletSize: 28,
    };
    context.clearRect(0, 0, canvas.width, canvas.height);
    paintItems(context, painting, COLOURS);
  }
};
