// Where the two distances are written: each beside its line, off the names of the points while there is room, and never one on the
// other.
import { ROLES } from '../../core/loss/kinds';
import { type Box, boxRound, leastCovered, touches } from '../leastCovered';
import { textWidth } from '../textWidth';
import { type PixelPoint, type PlaneFrame, toPixels } from './planeFrame';
import type { PlaneScene } from './planeScene';
import { isHeap, roleNames } from './roleNames';

export interface Pills {
  readonly anchorPositive: PixelPoint;
  readonly anchorNegative: PixelPoint;
}

export const PILL_HEIGHT = 22;
const AIR = 2;
/** Of a point with its mark. */
const POINT = 24;

export interface PillBox extends PixelPoint {
  readonly term: keyof Pills;
  readonly width: number;
  readonly box: Box;
}

/** The two pills; none where they would hide, one on the other, what they are of. The numbers stand below the picture as well. */
export function pillBoxes(frame: PlaneFrame, scene: PlaneScene): PillBox[] {
  const { places, texts } = scene;
  const [anchor, positive, negative] = ROLES.map((_, row) => toPixels(frame, places, row));
  if (isHeap([anchor, positive, negative])) return [];
  const widthOf = (text: string) => 14 + textWidth(text);
  const widths = { anchorPositive: widthOf(texts.anchorPositive), anchorNegative: widthOf(texts.anchorNegative) };
  const taken = [
    ...roleNames(frame, scene).map(({ box }) => box),
    ...[anchor, positive, negative].map(({ x, y }) => boxRound(x, y, POINT, POINT)),
  ];
  const picture = { left: 0, right: frame.width, top: 0, bottom: frame.height };
  const pills = pillPoints(anchor, positive, negative, widths, taken, picture);
  return (['anchorNegative', 'anchorPositive'] as const).map((term) => {
    const { x, y } = pills[term];
    return { term, x, y, width: widths[term], box: boxRound(x, y, widths[term], PILL_HEIGHT) };
  });
}

const EVERYWHERE: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** Middles of the pills, px; `widths` are theirs. They keep off what is `taken` while there is room, and always off each other. */
export function pillPoints(
  anchor: PixelPoint,
  positive: PixelPoint,
  negative: PixelPoint,
  widths: Readonly<Record<keyof Pills, number>>,
  taken: readonly Box[] = [],
  picture: Box = EVERYWHERE,
): Pills {
  const placed = (to: PixelPoint, third: PixelPoint, width: number, other: Box | null) => {
    const places = PLACES.map((place) => {
      const { x, y } = pillPoint(anchor, to, third, width, place);
      return { x, y, box: boxRound(x, y, width + 2 * AIR, PILL_HEIGHT + 2 * AIR) };
    });
    // A distance on a name can still be read, one on the other cannot.
    const apart = other ? places.filter(({ box }) => !touches(box, other)) : places;
    const [first, ...others] = apart.length > 0 ? apart : places;
    return leastCovered([first, ...others], taken, picture);
  };
  const anchorPositive = placed(positive, negative, widths.anchorPositive, null);
  const box = boxRound(anchorPositive.x, anchorPositive.y, widths.anchorPositive, PILL_HEIGHT);
  const anchorNegative = placed(negative, positive, widths.anchorNegative, box);
  return {
    anchorPositive: { x: anchorPositive.x, y: anchorPositive.y },
    anchorNegative: { x: anchorNegative.x, y: anchorNegative.y },
  };
}

/** How far along its line a pill stands, as a share, on which side, the wished one or the other, and how much farther away, px. */
interface PillPlace {
  readonly along: number;
  readonly side: 1 | -1;
  readonly farther: number;
}

/** In order of preference. */
const PLACES: readonly PillPlace[] = [0, 14, 28, 42].flatMap((farther) =>
  [0.5, 0.75, 0.3, 1, 1.25].flatMap((along) => [
    { along, side: 1, farther } as const,
    { along, side: -1, farther } as const,
  ]),
);

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
  const away = side * (Math.abs(uy) * (width / 2) + Math.abs(ux) * (PILL_HEIGHT / 2) + 7 + place.farther);
  return {
    x: from.x + place.along * (to.x - from.x) + uy * away,
    y: from.y + place.along * (to.y - from.y) - ux * away,
  };
}
