// A zone's marks in words, both sides of the anchor together.
import type { Zone } from '../../core/loss/kinds';
import type { StoryWords } from '../../i18n/words';
import type { ZoneStretch } from './push/push';

/** `secret` keeps back the outer edge of the semi-hard zone, which is the start of the easy one. */
export function rangeOf(
  zone: Zone,
  stretches: readonly ZoneStretch[],
  words: StoryWords['scores'],
  secret: boolean,
): string {
  if (secret && zone !== 'hard') return words.yoursToFind;
  const parts = stretches.filter((stretch) => stretch.zone === zone).map((stretch) => words.stretch(stretch));
  return parts.length > 0 ? parts.join(words.or) : words.nowhere;
}
