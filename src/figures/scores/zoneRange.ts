// A zone's marks in words, both sides of the anchor together.
import type { Zone } from '../../core/loss/kinds';
import type { StoryWords } from '../../i18n/words';
import type { ZoneStretch } from './push/push';

/** What is drawn of them. `secret`: nothing from which the outer edge could be read. */
export function drawnStretches(stretches: readonly ZoneStretch[], secret: boolean): readonly ZoneStretch[] {
  return secret ? stretches.filter(({ zone }) => zone === 'hard') : stretches;
}

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
