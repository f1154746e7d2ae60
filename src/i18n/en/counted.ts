// A count and its noun in an English sentence.
import { whole } from '../numbers';

/** `1 step`, `12 steps`, `0 steps`. The noun as it is for one; it takes an s for all others. */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}
