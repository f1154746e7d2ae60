// How a ratio is written in a Chinese sentence.
import { times } from '../numbers';

/** A ratio as one says it: `40 倍`, with one decimal under ten; a dash for none. */
export function fold(ratio: number | null): string {
  return times(ratio).replace(/×$/, ' 倍');
}
