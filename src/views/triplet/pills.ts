// Where the two distances are written: each beside the middle of its line, and never one on the other.
import { ROLES } from '../../core/loss/kinds';
import { type Box, boxRound } from '../leastCovered';
import { textWidth } from '../textWidth';
import { type PixelPoint, type PlaneFrame, toPixels } from './planeFrame';
import type { PlaneScene } from './planeScene';
import { isHeap } from './roleNames';

export interface Pills {
  readonly anchorPositive: PixelPoint;
  readonly anchorNegative: PixelPoint;
}

export const PILL_HEIGHT = 22;
const AIR = 4;

export interface PillBox extends PixelPoint {
  readonly term: keyof Pills;
  readonly width: number;
  readonly box: Box;
}

/** The two pills; none where they would hide, one on the other, what they are of. The numbers stand below the picture as well. */
export function pillBoxes(frame: PlaneFrame, { places, texts }: PlaneScene): PillBox[] {
  const [anchor, positive, negative] = ROLES.map((_, row) => toPixels(frame, places, row));
  if (isHeap([anchor, positive, negative])) return [];
  const widthOf = (text: string) => 14 + textWidth(text);
  const widths = { anchorPositive: widthOf(texts.anchorPositive), anchorNegative: widthOf(texts.anchorNegative) };
  const pills = pillPoints(anchor, positive, negative, widths);
  return (['anchorNegative', 'anchorPositive'] as const).map((term) => {
    const { x, y } = pills[term];
    return { term, x, y, width: widths[term], box: boxRound(x, y, widths[term], PILL_HEIGHT) };
  });
}

/** Middles of the pills, px; `widths` are theirs. */
export function pillPoints(
  anchor: PixelPoint,
  positive: PixelPoint,
  negative: PixelPoint,
  widths: Readonly<Record<keyof Pills, number>>,
): Pills {
  const anchorPositive = pillPoint(anchor, positive, negative, widths.anchorPositive, MIDDLE);
  const places = [MIDDLE, OUTWARDS, OTHER_SIDE].map((place) =>
    pillPoint(anchor, negative, positive, widths.anchorNegative, place),
  );
  const apart = ({ x, y }: PixelPoint) =>
    Math.abs(anchorPositive.x - x) >= (widths.anchorPositive + widths.anchorNegative) / 2 + AIR ||
    Math.abs(anchorPositive.y - y) >= PILL_HEIGHT + AIR;
  return { anchorPositive, anchorNegative: places.find(apart) ?? places[places.length - 1] };
}

/** How far along its line a pill stands, as a share, and on which side: the wished one or the other. */
interface PillPlace {
  readonly along: number;
  readonly side: 1 | -1;
}

const MIDDLE: PillPlace = { along: 0.5, side: 1 };
const OUTWARDS: PillPlace = { along: 0.75, side: 1 };
const OTHER_SIDE: PillPlace = { along: 0.7, side: -1 };

/**
 * Beside the line, for on it lies an arrow. The anchor's own arrow leaves on the far side of the third
 * point, so a pill keeps to the third point's side unless the two lines are too close for that.
 */
function pillPoint(from: PixelPoint, to: PixelPoint, third: PixelPoint, width: number, place: PillPlace): PixelPoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = length > 1e-6 ? [(to.x - from.x) / length, (to.y - from.y) / length] : [1, 0];
  const [tx, ty] = [third.x - from.x, third.y - from.y];
  const wide = tx * ux + ty * uy < 0.6 * Math.hypot(tx, ty);
  const side = tx * uy - ty * ux > 0 === wide ? place.side : -place.side;
  // Half of the pill's own extent in that direction, and a little air.
  const away = side * (Math.abs(uy) * (width / 2) + Math.abs(ux) * (PILL_HEIGHT / 2) + 7);
  return {
    x: from.x + place.along * (to.x - from.x) + uy * away,
    y: from.y + place.along * (to.y - from.y) - ux * away,
  };
}
