// Where everything on the ruler stands, in CSS px. Pure arithmetic over widths and distances; draws nothing.
import { scaleLinear } from 'd3';
import { spreadLabels } from './chart/spreadLabels';
import { textWidth } from './textWidth';

export interface RulerInput {
  readonly width: number;
  readonly height: number;
  /** Distance at the right end of the line, > 0. */
  readonly to: number;
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  /** Null for the soft margin, which has no band and no far edge. */
  readonly margin: number | null;
  readonly loss: number;
  /** What will be written, so that the words can be kept apart. */
  readonly texts: {
    readonly positive: string;
    readonly negative: string;
    readonly margin: string;
    /** The loss with its value, or why there is none. */
    readonly loss: string;
    readonly unit: string;
  };
}

/** A mark on the line. `beyond`: it stands at the end because its distance is past the scale. */
export interface RulerMark {
  readonly x: number;
  readonly beyond: boolean;
}

/** A stretch of the line. `open`: its right end is past the scale. */
export interface RulerStretch {
  readonly x: number;
  readonly width: number;
  readonly open: boolean;
}

export interface RulerLayout {
  readonly left: number;
  readonly right: number;
  /** Height of the line, half the height of the band, and the baselines of the rows of text. */
  readonly lineY: number;
  readonly bandHalf: number;
  readonly barY: number;
  readonly barHeight: number;
  readonly rows: { readonly above: number; readonly ticks: number; readonly below: number };
  readonly markSize: number;
  readonly positive: RulerMark | null;
  readonly negative: RulerMark | null;
  readonly band: RulerStretch | null;
  readonly bar: RulerStretch | null;
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly worded: boolean }[];
  /** Middles of the words; null where there is nothing to name. */
  readonly labels: {
    readonly positive: number | null;
    readonly negative: number | null;
    readonly margin: number | null;
    readonly loss: number | null;
  };
}

const LEFT = 10;
/** Right of the scale there is room for an arrow that points beyond it. */
const RIGHT = 20;
const WORD_GAP = 12;

/**
 * The ruler's layout. With a hinge the bar runs from ▲ over the length of the loss, which ends at the far edge of the
 * band: anchorNegative + loss = anchorPositive + margin. Values that are not finite are left out; lengths past `to` are clipped.
 */
export function rulerLayout(input: RulerInput): RulerLayout {
  const { width, height, anchorPositive, anchorNegative, margin, loss } = input;
  const to = Number.isFinite(input.to) && input.to > 0 ? input.to : 1;
  const left = LEFT;
  const right = Math.max(left + 40, width - RIGHT);
  const scale = scaleLinear([0, to], [left, right]).clamp(true);

  const mark = (distance: number): RulerMark | null =>
    Number.isFinite(distance) ? { x: scale(distance), beyond: distance > to * (1 + 1e-6) } : null;
  const stretch = (from: number, length: number): RulerStretch | null => {
    if (!Number.isFinite(from + length) || !(length > 0)) return null;
    return { x: scale(from), width: scale(from + length) - scale(from), open: from + length > to * (1 + 1e-6) };
  };

  const positive = mark(anchorPositive);
  const negative = mark(anchorNegative);
  const band = margin === null ? null : stretch(anchorPositive, margin);
  const bar = margin === null ? null : stretch(anchorNegative, loss);
  return {
    left,
    right,
    ...rowsOf(height),
    positive,
    negative,
    band,
    bar,
    ticks: ticksOf(scale.ticks(Math.max(2, Math.floor((right - left) / 80))), scale, width, input.texts.unit),
    labels: labelPlaces(input, { positive, negative, band, bar }, left, right),
  };
}

/** Three rows of text with the line between the first and the second; works from about 68 px upwards. */
function rowsOf(height: number) {
  const below = height - 4;
  const ticks = below - 17;
  const bandTop = 27;
  const bandBottom = Math.max(bandTop + 12, ticks - 13);
  const bandHalf = (bandBottom - bandTop) / 2;
  return {
    rows: { above: 12, ticks, below },
    lineY: bandTop + bandHalf,
    bandHalf,
    barY: 18,
    barHeight: 6,
    markSize: Math.min(13, bandHalf + 3),
  };
}

function ticksOf(values: readonly number[], scale: (value: number) => number, width: number, unit: string) {
  const free = width - textWidth(unit) - WORD_GAP;
  return values.map((value) => {
    const x = scale(value);
    return { value, x, worded: x + 14 <= free };
  });
}

type Stands = Pick<RulerLayout, 'positive' | 'negative' | 'band' | 'bar'>;

/** ▲ and the loss are named above the line, ■ and the margin below it; in each row nothing covers anything. */
function labelPlaces(input: RulerInput, stands: Stands, left: number, right: number): RulerLayout['labels'] {
  const { texts, width } = input;
  const centre = (stretch: RulerStretch) => stretch.x + stretch.width / 2;
  const ofNegative = stands.negative?.x ?? null;
  const above =
    stands.bar || ofNegative === null
      ? placeRow([ofNegative, stands.bar ? centre(stands.bar) : right], [texts.negative, texts.loss], left, width)
      : besideNegative(ofNegative, texts, left, width);
  const marginAt = stands.band ? centre(stands.band) : null;
  const below = placeRow([stands.positive?.x ?? null, marginAt], [texts.positive, texts.margin], left, width);
  return { negative: above[0], loss: above[1], positive: below[0], margin: below[1] };
}

/** Without a bar the words about the loss stand at no mark: at that end of the row where the name of ▲ gives way to them least, the right one first. */
function besideNegative(at: number, texts: RulerInput['texts'], left: number, width: number): [number, number | null] {
  const half = textWidth(texts.negative) / 2;
  const low = left - 6;
  const wanted = Math.max(low + half, Math.min(width - half, at));
  if (texts.loss === '') return [wanted, null];
  const loss = textWidth(texts.loss);
  const leftOf = Math.min(wanted, width - loss - WORD_GAP - half);
  const rightOf = Math.max(wanted, low + loss + WORD_GAP + half);
  return wanted - leftOf <= rightOf - wanted ? [leftOf, width - loss / 2] : [rightOf, low + loss / 2];
}

/** Middles of the words of one row; null and empty ones take no room. */
function placeRow(wanted: readonly (number | null)[], texts: readonly string[], left: number, width: number) {
  const used = wanted
    .map((at, index) => (at !== null && texts[index] !== '' ? index : -1))
    .filter((index) => index >= 0);
  const centres = spreadLabels(
    used.map((index) => wanted[index] as number),
    used.map((index) => textWidth(texts[index]) + WORD_GAP),
    left - 6 - WORD_GAP / 2,
    width + WORD_GAP / 2,
  );
  const places: (number | null)[] = texts.map(() => null);
  used.forEach((index, rank) => {
    places[index] = centres[rank];
  });
  return places;
}
