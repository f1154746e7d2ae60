// Where the plot of a histogram lies in its picture, so that other marks can be laid over it.
import { textWidth, wrapText } from '../textWidth';

const TITLE_ROOM = 26;
const THRESHOLD_ROOM = 16;
const AXIS_ROOM = 24;
/** Left edge of the plot, CSS px. */
export const LEFT = 44;
/** From the plot to the names of the halves, with their shapes between. */
export const NAME_INDENT = 26;

export interface HistogramFrame {
  /** Edges of the plot and the axis between its halves, CSS px. */
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly right: number;
  /** The names of the halves in lines. */
  readonly words: readonly [string[], string[]];
}

export function histogramFrame(
  width: number,
  height: number,
  labels: { readonly same: string; readonly different: string },
  hasThreshold: boolean,
): HistogramFrame {
  const top = TITLE_ROOM + (hasThreshold ? THRESHOLD_ROOM : 0);
  const bottom = Math.max(top + 20, height - AXIS_ROOM);
  const words = [wrapText(labels.same, width * 0.25), wrapText(labels.different, width * 0.25)] as const;
  const widest = Math.max(...words.flat().map((line) => textWidth(line)), 0);
  return {
    top,
    middle: Math.round((top + bottom) / 2),
    bottom,
    right: Math.max(LEFT + 20, width - NAME_INDENT - widest),
    words,
  };
}
