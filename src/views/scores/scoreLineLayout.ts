// Where everything on the number line of marks stands, in CSS px: one lane for each student over one common axis, so
// that no mark hides another however close they are. Pure arithmetic; draws nothing and knows no words.
import { scaleLinear } from 'd3';
import type { MarkRelation } from '../shapes';
import { textWidth } from '../textWidth';

export interface LaneInput {
  readonly relation: MarkRelation;
  /** 0 … 100. */
  readonly mark: number;
  /** Written over the mark, and what is written where that is wider than the picture. */
  readonly text: string;
  readonly shortText: string;
  /** Signed length of the arrow, in marks; 0 for none. */
  readonly arrow: number;
}

export interface StretchInput {
  /** `accepted` runs through all lanes, the zones stand in the lane of the negative. */
  readonly kind: 'accepted' | 'easy' | 'semiHard' | 'hard';
  readonly from: number;
  readonly to: number;
  /** Written into it if there is room. */
  readonly text: string;
}

export interface ScoreLineInput {
  readonly width: number;
  readonly lanes: readonly LaneInput[];
  readonly stretches: readonly StretchInput[];
  /** Written at the left end of the axis; no other word comes there. */
  readonly unit: string;
}

export interface LaneLayout {
  readonly top: number;
  readonly lineY: number;
  readonly x: number;
  readonly text: string;
  readonly textX: number;
  readonly textY: number;
  /** The line from the anchor's mark; null in the anchor's own lane. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** `open`: it goes on past the end of the line. */
  readonly arrow: { readonly from: number; readonly to: number; readonly y: number; readonly open: boolean } | null;
}

export interface StretchLayout {
  readonly kind: StretchInput['kind'];
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Baseline and middle of its word, null where that would not fit. */
  readonly word: { readonly x: number; readonly y: number } | null;
}

export interface StretchEdge {
  readonly kind: StretchInput['kind'];
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
}

export interface ScoreLineLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly axisY: number;
  readonly lanes: readonly LaneLayout[];
  readonly stretches: readonly StretchLayout[];
  /** Where one stretch meets the next, each once. */
  readonly edges: readonly StretchEdge[];
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly worded: boolean }[];
}

/** Names are semibold: so much wider than the text of charts. */
const BOLD = 1.12;

/** Half the thumb of a slider, so that it stays inside at both ends. */
export const INSET = 22;
export const LANE_HEIGHT = 60;

const LINE_AT = 33;
const TEXT_AT = 15;
const ARROW_AT = 52;
/** The row for the names of the zones, then the axis. */
const WORDS_HEIGHT = 20;
const AXIS_HEIGHT = 26;
const FULL_MARKS = 100;
/** Room round a word inside its stretch. */
const WORD_ROOM = 6;

/** `lanes` from top to bottom, one of them the anchor's. Marks are clamped into 0 … 100. */
export function scoreLineLayout({ width, lanes, stretches, unit }: ScoreLineInput): ScoreLineLayout {
  const left = INSET;
  const right = Math.max(left + 80, width - INSET);
  const scale = scaleLinear([0, FULL_MARKS], [left, right]).clamp(true);
  const axisY = lanes.length * LANE_HEIGHT + WORDS_HEIGHT;
  const anchorX = scale(lanes.find(({ relation }) => relation === 'anchor')?.mark ?? 0);

  const placed = lanes.map((lane, index): LaneLayout => {
    const top = index * LANE_HEIGHT;
    const x = scale(lane.mark);
    const text = nameWidth(lane.text) <= width ? lane.text : lane.shortText;
    const half = nameWidth(text) / 2;
    return {
      top,
      lineY: top + LINE_AT,
      x,
      text,
      textX: Math.max(half, Math.min(width - half, x)),
      textY: top + TEXT_AT,
      span: lane.relation === 'anchor' ? null : { from: anchorX, to: x },
      arrow: arrowOf(lane, top + ARROW_AT),
    };
  });

  const lastTop = (lanes.length - 1) * LANE_HEIGHT;
  const bands = stretches.map(({ kind, from, to, text }): StretchLayout => {
    const x = scale(from);
    const wide = scale(to) - x;
    const y = kind === 'accepted' ? 0 : lastTop;
    const taken = textWidth(text) + WORD_ROOM;
    const middle = x + wide / 2;
    const fits = text !== '' && taken <= wide && middle - taken / 2 >= textWidth(unit);
    const word = fits ? { x: middle, y: axisY - 6 } : null;
    return { kind, x, width: wide, y, height: axisY - y, word };
  });
  const edges = bands.flatMap((band) => edgesOf(band, anchorX).filter(({ x }) => x > left && x < right));

  const every = right - left < 420 ? 20 : 10;
  const ticks = scale.ticks(10).map((value) => ({ value, x: scale(value), worded: value % every === 0 }));
  return { height: axisY + AXIS_HEIGHT, left, right, axisY, lanes: placed, stretches: bands, edges, ticks };

  /** True to length; what would leave the line is cut at its end. */
  function arrowOf({ mark, arrow }: LaneInput, y: number): LaneLayout['arrow'] {
    if (arrow === 0 || !Number.isFinite(arrow)) return null;
    const tip = mark + arrow;
    return { from: scale(mark), to: scale(tip), y, open: tip < 0 || tip > FULL_MARKS };
  }
}

/** Both ends, but of the semi-hard ones only the outer: the inner is where hard ends. */
function edgesOf({ kind, x, width, y }: StretchLayout, anchorX: number): StretchEdge[] {
  const left: StretchEdge = { kind, side: 'left', x, y };
  const right: StretchEdge = { kind, side: 'right', x: x + width, y };
  if (kind === 'easy') return [];
  if (kind === 'semiHard') return [x + width / 2 < anchorX ? left : right];
  return [left, right];
}

function nameWidth(text: string): number {
  return textWidth(text) * BOLD;
}
