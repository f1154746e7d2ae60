// Where everything in the ROC plot stands: the curves as paths, and their names beside a plot that has the room; in a narrow one
// on steps of a staircase in the empty corner under the curves, so that no leader crosses another curve's name.
import { TEXT_SIZE, textWidth } from '../textWidth';

export interface RocCurveInput {
  readonly id: string;
  readonly name: string;
  /** The area under it in words, with and without what it is. */
  readonly area: string;
  readonly shortArea: string;
  /** Orders the names: the highest curve's leader is leftmost. */
  readonly auc: number;
  /** `(n, 2)` rows of FAR, VAL, both 0…1, not falling. */
  readonly points: ArrayLike<number>;
}

export interface RocName {
  readonly id: string;
  readonly text: string;
  /** The left end of the name's row and where its leader meets the curve, CSS px; beside the plot it has none. */
  readonly x: number;
  readonly curveY: number | null;
  readonly rowY: number;
}

export interface RocLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (far: number) => number;
  readonly y: (val: number) => number;
  readonly paths: readonly { readonly id: string; readonly d: string }[];
  readonly names: readonly RocName[];
}

const LEFT = 44;
const RIGHT = 10;
const TOP = 26;
const BOTTOM = 42;
/** FAR at which the first leader goes down, and how much farther right each further one does. */
const FIRST_LEADER = 0.24;
const LEADER_STEP = 0.07;
/** Rows of names, from the bottom of the plot. */
const FIRST_ROW = 18;
const ROW = 24;
/** From the plot to the names beside it. */
const BESIDE_GAP = 16;
/** Sample of the line before its name, with the gap after it. */
export const SAMPLE = 22;
/** Points nearer than this to the last one drawn are left out. */
const FINEST = 0.5;
/** A plot narrower than this beside its names, as a multiple of its height, has them within. */
const LEAST_SHAPE = 0.9;

export function rocLayout(width: number, height: number, curves: readonly RocCurveInput[]): RocLayout {
  const drawn = curves.filter(({ points }) => points.length > 0);
  const ordered = [...drawn].sort((a, b) => b.auc - a.auc);
  const top = TOP;
  const bottom = Math.max(top + 40, height - BOTTOM);
  const widestName = Math.max(0, ...drawn.map(({ name, area }) => textWidth(`${name} ${area}`, TEXT_SIZE)));
  const besideRight = width - widestName - SAMPLE - BESIDE_GAP;
  const beside = besideRight - LEFT >= (bottom - top) * LEAST_SHAPE;
  const left = LEFT;
  const right = Math.max(LEFT + 40, beside ? besideRight : width - RIGHT);
  const x = (far: number) => left + (right - left) * far;
  const y = (val: number) => bottom - (bottom - top) * val;
  const leader = (rank: number) => x(FIRST_LEADER + LEADER_STEP * rank);
  const inFull = ordered.every(({ name, area }, rank) => {
    return beside || leader(rank) + SAMPLE + textWidth(`${name} ${area}`, TEXT_SIZE) <= right;
  });
  return {
    left,
    right,
    top,
    bottom,
    x,
    y,
    paths: drawn.map(({ id, points }) => ({ id, d: curvePath(points, x, y) })),
    names: ordered.map(({ id, name, area, shortArea, points }, rank) => ({
      id,
      text: `${name} ${inFull ? area : shortArea}`,
      x: beside ? right + BESIDE_GAP : leader(rank),
      curveY: beside ? null : y(valAlong(points, FIRST_LEADER + LEADER_STEP * rank)),
      rowY: beside ? top + 8 + ROW * rank : bottom - FIRST_ROW - ROW * rank,
    })),
  };
}

/** VAL at a FAR in 0…1, on the straight lines between the points; at a jump, its upper end. */
export function valAlong(points: ArrayLike<number>, far: number): number {
  let i = 0;
  while (i + 2 < points.length && points[i + 2] <= far) i += 2;
  if (i + 2 >= points.length) return points[i + 1];
  const along = (far - points[i]) / (points[i + 2] - points[i]);
  return points[i + 1] + along * (points[i + 3] - points[i + 1]);
}

function curvePath(points: ArrayLike<number>, x: (far: number) => number, y: (val: number) => number): string {
  let path = '';
  let [drawnX, drawnY] = [Number.NEGATIVE_INFINITY, 0];
  for (let i = 0; i < points.length; i += 2) {
    const [px, py] = [x(points[i]), y(points[i + 1])];
    const isLast = i + 2 >= points.length;
    if (!isLast && Math.hypot(px - drawnX, py - drawnY) < FINEST) continue;
    path += `${path === '' ? 'M' : 'L'}${px.toFixed(1)},${py.toFixed(1)}`;
    [drawnX, drawnY] = [px, py];
  }
  return path;
}
