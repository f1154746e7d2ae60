// The largest round place in a picture that nothing covers. Pure; CSS px.
import type { Box } from './leastCovered';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How fine its middle is looked for, px. */
const STEP = 4;

/** Of equally large ones the one nearest to the middle; with nothing that covers, the one in the middle. */
export function largestFreeCircle(width: number, height: number, covered: readonly Box[]): Circle {
  const middle = { x: width / 2, y: height / 2 };
  let best: Circle = { ...middle, radius: radiusAt(middle.x, middle.y, width, height, covered) };
  if (best.radius >= Math.min(width, height) / 2) return best;
  let away = 0;
  for (let dx = -steps(width); dx <= steps(width); dx++) {
    for (let dy = -steps(height); dy <= steps(height); dy++) {
      const [x, y] = [middle.x + dx * STEP, middle.y + dy * STEP];
      if (Math.min(x, y, width - x, height - y) < best.radius) continue;
      const radius = radiusAt(x, y, width, height, covered);
      const distance = Math.hypot(dx, dy);
      if (radius < best.radius || (radius === best.radius && distance >= away)) continue;
      best = { x, y, radius };
      away = distance;
    }
  }
  return best;
}

/** Beside what lies over the picture, where a mark at the edge of the circle is not cut but hidden, px. */
const BESIDE_COVERED = 12;

/** Where a round picture has its middle, and its radius of at least 1 px; `edge`: what is left free round it where nothing covers. */
export function roundPicture(width: number, height: number, covered: readonly Box[], edge: number): Circle {
  const { x, y, radius } = largestFreeCircle(width, height, covered);
  return { x, y, radius: Math.max(1, radius - (covered.length > 0 ? BESIDE_COVERED : edge)) };
}

function steps(length: number): number {
  return Math.floor(length / 2 / STEP);
}

function radiusAt(x: number, y: number, width: number, height: number, covered: readonly Box[]): number {
  const toBoxes = covered.map(({ left, right, top, bottom }) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)),
  );
  return Math.min(x, y, width - x, height - y, ...toBoxes);
}
