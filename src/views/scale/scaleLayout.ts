// Where everything stands in the chart of `scale`: places on a logarithmic axis, AUC upwards from guessing to faultless.
// Pure, so that it can be tested without a page.
import { textWidth } from '../textWidth';

/** A value, 0 … 1, at a place of the axis, > 0. */
export interface Placed {
  readonly place: number;
  readonly auc: number;
}

export interface Baseline {
  readonly id: 'untrained' | 'inputs';
  readonly label: string;
  /** By place, ascending; drawn from the first to the last, a single one as a short dash. */
  readonly values: readonly Placed[];
  /** The first value holds everywhere. */
  readonly level: boolean;
}

export interface ScaleFrame {
  /** CSS px, inside the drawing. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** AUC of the ticks, from 1 downwards. */
  readonly ticks: readonly number[];
  x(place: number): number;
  y(auc: number): number;
}

/** The name of a baseline, at its last value. */
export interface BaselineName {
  readonly id: Baseline['id'];
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const LEFT = 34;
const RIGHT = 6;
const TOP = 30;
const BOTTOM = 44;
/** Beyond the first and the last place, as a factor. */
const PAD = 1.35;
const GUESSING = 0.5;
const TENTH = 0.1;
/** From a line or a mark to what is written above it, and to the line of what is written below it. */
const ABOVE = 6;
const BELOW = 15;
const MARK = 5;
const LINE = 15;
/** Half of a line that has only one value. */
export const DASH = 14;

/** `lowest`: the smallest AUC that is drawn; values below guessing have to be visible too. */
export function scaleFrame(width: number, height: number, places: readonly number[], lowest: number): ScaleFrame {
  const low = Math.min(GUESSING, Math.floor(lowest / TENTH + 1e-9) * TENTH);
  const right = Math.max(LEFT + 60, width - RIGHT);
  const bottom = Math.max(TOP + 40, height - BOTTOM);
  const from = Math.log(places[0] / PAD);
  const to = Math.log(places[places.length - 1] * PAD);
  return {
    left: LEFT,
    right,
    top: TOP,
    bottom,
    ticks: Array.from({ length: Math.round((1 - low) / TENTH) + 1 }, (_, i) => 1 - i * TENTH),
    x: (place) => LEFT + ((Math.log(place) - from) / (to - from)) * (right - LEFT),
    y: (auc) => bottom - ((auc - low) / (1 - low)) * (bottom - TOP),
  };
}

/** A value as it is written above the highest mark of its place. */
export interface WrittenValue extends Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Those of the values that can be written without one covering another, in their order. */
export function writtenValues(
  { x, y }: ScaleFrame,
  values: readonly Placed[],
  marks: readonly Placed[],
  format: (auc: number) => string,
): readonly WrittenValue[] {
  const taken: WrittenValue[] = [];
  for (const { place, auc } of values) {
    const highest = marks.reduce((most, mark) => (mark.place === place ? Math.max(most, mark.auc) : most), auc);
    const text = format(auc);
    const box = { place, auc, text, x: x(place), y: y(highest) - MARK - ABOVE };
    const covers = (other: WrittenValue) =>
      Math.abs(other.x - box.x) < (textWidth(text) + textWidth(other.text)) / 2 + 4 && Math.abs(other.y - box.y) < LINE;
    if (!taken.some(covers)) taken.push(box);
  }
  return taken;
}

/** The higher of two baselines is named above its line, the lower below, so that no name lies on the other. */
export function baselineNames(
  { x, y, right }: ScaleFrame,
  baselines: readonly Baseline[],
  format: (auc: number) => string,
): readonly BaselineName[] {
  const named = baselines.flatMap(({ id, label, values, level }) => {
    const last = values.at(-1);
    return last ? [{ id, text: `${label} ${format(last.auc)}`, last, level }] : [];
  });
  const highest = Math.max(...named.map(({ last }) => last.auc));
  const top = named.find(({ last }) => last.auc === highest);
  return named.map((one) => {
    const { id, text, last, level } = one;
    const start = x(last.place) - DASH;
    const fits = !level && start + textWidth(text) <= right;
    return {
      id,
      text,
      x: fits ? start : right,
      y: y(last.auc) + (one === top ? -ABOVE : BELOW),
      anchor: fits ? 'start' : 'end',
    };
  });
}

/** The mark nearest to a point of the picture, within `reach` px; null where there is none. */
export function nearestMark<M extends Placed>(
  frame: ScaleFrame,
  marks: readonly M[],
  x: number,
  y: number,
  reach: number,
): M | null {
  let best: M | null = null;
  let nearest = reach;
  for (const mark of marks) {
    const distance = Math.hypot(frame.x(mark.place) - x, frame.y(mark.auc) - y);
    if (distance > nearest) continue;
    best = mark;
    nearest = distance;
  }
  return best;
}

/** Through all values; a level line from edge to edge, a single value as a dash. */
export function baselinePath(frame: ScaleFrame, { values, level }: Baseline): string {
  const [first] = values;
  if (!first || (values.length > 1 && !level)) return valuesPath(frame, values);
  const x = frame.x(first.place);
  const [from, to] = level ? [frame.left, frame.right] : [x - DASH, x + DASH];
  return `M${from.toFixed(1)},${frame.y(first.auc).toFixed(1)}H${to.toFixed(1)}`;
}

export function valuesPath({ x, y }: ScaleFrame, values: readonly Placed[]): string {
  return values
    .map(({ place, auc }, i) => `${i === 0 ? 'M' : 'L'}${x(place).toFixed(1)},${y(auc).toFixed(1)}`)
    .join('');
}
