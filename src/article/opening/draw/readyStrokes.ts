// Digits that are drawn for readers who cannot draw, or would rather not: three that the network knows and one that it has
// never seen. In the unit of the sheet.
import type { Stroke } from '../../../data/own/inkPicture';

/** Points on an ellipse round (x, y), once round from the top, to the left. */
function oval(x: number, y: number, across: number, down: number): Stroke {
  return Array.from({ length: 33 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 32;
    return { x: x - across * Math.sin(angle), y: y - down * Math.cos(angle) };
  });
}

function line(...points: readonly (readonly [number, number])[]): Stroke {
  return points.map(([x, y]) => ({ x, y }));
}

export const READY_STROKES: Readonly<Record<string, readonly Stroke[]>> = {
  '0': [oval(140, 140, 62, 92)],
  '1': [line([158, 42], [150, 120], [138, 238])],
  '4': [line([92, 52], [82, 112], [80, 146], [140, 142], [196, 136]), line([188, 48], [178, 140], [168, 236])],
  '7': [line([78, 62], [140, 58], [204, 56], [168, 138], [138, 236])],
};
