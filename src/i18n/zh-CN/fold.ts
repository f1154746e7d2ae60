// How a ratio is written in a Chinese sentence.
import { times } from '../numbers';

/** A ratio as one says it: `40 倍`, with one decimal under ten. */
export function fold(ratio: number): string {
  return times(ratio).replace(/×$/, ' 倍');
}
