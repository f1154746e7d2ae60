// Where the names of the three roles stand: where neither a line nor an arrow of the point runs, and within the picture. Pure.
import { ROLES, type Role } from '../../core/loss/kinds';
import type { Box } from '../leastCovered';
import { textWidth } from '../textWidth';
import { type PixelPoint, type PlaneFrame, toPixels } from './planeFrame';
import type { PlaneScene } from './planeScene';

export interface RoleName extends NamePlace {
  readonly role: Role;
  readonly text: string;
  readonly box: Box;
}

interface NamePlace extends PixelPoint {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of a line of text: above and below its baseline, px. */
const ASCENT = 12;
const DESCENT = 4;
/** Nearer to the anchor than this, px, the other two lie on it, and their names on each other. */
const HEAP = 16;

export function isHeap([anchor, positive, negative]: readonly PixelPoint[]): boolean {
  return [positive, negative].every(({ x, y }) => Math.hypot(x - anchor.x, y - anchor.y) < HEAP);
}

/** None where the three are one heap, which has a name of its own. */
export function roleNames(frame: PlaneFrame, { places, gradient, texts }: PlaneScene): RoleName[] {
  const points = ROLES.map((_, row) => toPixels(frame, places, row));
  if (isHeap(points)) return [];
  const fits = (left: number, right: number) => left >= 0 && right <= frame.width;
  return ROLES.map((role, row) => {
    const text = texts.roles[role];
    const width = textWidth(text) + 8;
    const place = namePlace(row, points, gradient[0], fits, width);
    const [before, after] = { start: [0, width], middle: [width / 2, width / 2], end: [width, 0] }[place.anchor];
    const x = Math.min(frame.width - after, Math.max(before, place.x));
    const y = Math.min(frame.height - 6, Math.max(16, place.y));
    const box = { left: x - before, right: x + after, top: y - ASCENT, bottom: y + DESCENT };
    return { role, text, x, y, anchor: place.anchor, box };
  });
}

function namePlace(
  row: number,
  points: readonly PixelPoint[],
  anchorGradientX: number,
  fits: (left: number, right: number) => boolean,
  width: number,
): NamePlace {
  const [anchor, positive, negative] = points;
  const { x, y } = points[row];
  const [dx, dy] = [x - anchor.x, y - anchor.y];
  const above = y - 17;
  const below = y + 28;
  if (row === 0) {
    // Its arrow goes against the gradient: the name ends where the arrow begins.
    const left = anchorGradientX < 0;
    const vertical = (positive.y + negative.y) / 2 < y ? below : above;
    return { x: left ? x + 10 : x - 10, y: vertical, anchor: left ? 'end' : 'start' };
  }
  const outward = dx < 0 ? 'end' : 'start';
  const beside = x + (dx < 0 ? -17 : 17);
  const room = dx < 0 ? fits(beside - width, beside) : fits(beside, beside + width);
  if (row === 1) {
    // The positive's arrow goes inwards: outwards is free.
    if (room && Math.abs(dx) > 0.6 * Math.abs(dy)) return { x: beside, y: y + 5, anchor: outward };
    return { x, y: dy < 0 ? above : below, anchor: 'middle' };
  }
  // The negative's goes outwards: above or below a flat one, and a little aside of a steep one.
  if (!room || Math.abs(dy) < 0.35 * Math.abs(dx)) return { x, y: dy < 0 ? above : below, anchor: 'middle' };
  return { x: beside, y: dy < 0 ? y + 16 : y - 5, anchor: outward };
}
