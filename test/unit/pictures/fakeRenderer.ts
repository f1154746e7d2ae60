// A renderer without workers: pictures that are noise of their person's own, so that they cost nothing and can be told apart.
import { createRandom, hash } from '../../../src/core/random';
import { FACE_BYTES, FACE_INPUT } from '../../../src/data/faces/facePicture';
import type { FaceRenderer } from '../../../src/pictures/page/faceRenderer';

export interface FakeRenderer extends FaceRenderer {
  /** How many pictures it was asked for. */
  readonly taken: () => number;
  /** Until it is called again with false, pictures are promised and do not come. */
  hold(holds: boolean): void;
}

export function fakeRenderer(): FakeRenderer {
  let taken = 0;
  let release: (() => void) | null = null;
  let held: Promise<void> = Promise.resolve();
  return {
    taken: () => taken,
    hold(holds) {
      release?.();
      release = null;
      if (holds) held = new Promise((resolve) => (release = resolve));
    },
    async renderInputs(items, _difficulty, onSome) {
      taken += items.length;
      await held;
      const inputs = new Float32Array(items.length * FACE_INPUT);
      items.forEach(({ person, item }, place) => {
        const own = createRandom(hash(person, 1));
        const shot = createRandom(hash(hash(person, 2), item));
        for (let k = 0; k < FACE_INPUT; k++)
          inputs[place * FACE_INPUT + k] = own.next() - 0.5 + 0.3 * (shot.next() - 0.5);
      });
      onSome({ bytes: new Uint8Array(items.length * FACE_BYTES), inputs }, 0);
    },
    renderPortraits: async () => [],
  };
}
