// Where the name of the present threshold stands: beside its point, on no curve and on no curve's name; nowhere where there is no room for it. Pure; CSS px.
import { type Box, boxRound, firstFree } from '../leastCovered';
import { TEXT_SIZE, textWidth } from '../textWidth';
import { type RocCurveInput, type RocLayout, SAMPLE, valAlong } from './rocLayout';

export interface PointLabel {
  /** `anchor` end of the line that the words stand on. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly box: Box;
}

/** From the point to its name. */
const BESIDE = 12;
/** Lines of the name above or below the point, in order of preference. */
const DROPS = [20, 36, 52, 72, -6, -8, -22, -36];
const HEIGHT = TEXT_SIZE + 2;
const TITLE_BOTTOM = 15;
/** Width of the boxes that stand for a curve, and the air above and below it. */
const PIECE = 4;
const AIR = 2;

export function pointLabel(
  layout: RocLayout,
  curves: readonly RocCurveInput[],
  point: { readonly far: number; readonly val: number; readonly label: string },
  /** Over the plot, from the left edge. */
  title: string,
): PointLabel | null {
  const { left, right, top, bottom, x, y, names } = layout;
  const wide = textWidth(point.label);
  const [px, py] = [x(point.far), y(point.val)];
  const place = (anchor: 'start' | 'end', drop: number): PointLabel => {
    const at = anchor === 'start' ? px + BESIDE : px - BESIDE;
    const middle = anchor === 'start' ? at + wide / 2 : at - wide / 2;
    return { x: at, y: py + drop, anchor, box: boxRound(middle, py + drop - TEXT_SIZE / 3, wide, HEIGHT) };
  };
  const taken = [
    { left: 0, right: textWidth(title), top: 0, bottom: TITLE_BOTTOM },
    ...names.flatMap(({ x: nameX, curveY, rowY, text }) => {
      const nameWidth = SAMPLE + textWidth(text);
      const leader = curveY === null ? [] : [{ left: nameX - 1, right: nameX + 1, top: curveY, bottom: rowY }];
      return [boxRound(nameX + nameWidth / 2, rowY, nameWidth, HEIGHT), ...leader];
    }),
    ...curves.flatMap(({ points }) => (points.length > 0 ? curveBoxes(layout, points) : [])),
  ];
  const places = DROPS.flatMap((drop) => [place('start', drop), place('end', drop)]);
  return firstFree(places, taken, { left, right, top: top - HEIGHT, bottom });
}

/** Boxes that a curve runs through, from left to right. */
function curveBoxes({ left, right, y }: RocLayout, points: ArrayLike<number>): Box[] {
  const width = right - left;
  const at = (px: number) => y(valAlong(points, Math.min(1, Math.max(0, (px - left) / width))));
  return Array.from({ length: Math.ceil(width / PIECE) }, (_, i) => {
    const from = left + i * PIECE;
    return { left: from, right: from + PIECE, top: at(from + PIECE) - AIR, bottom: at(from) + AIR };
  });
}
