// A place in the strip in words: an angle, the strength of a smile, or the share of the second person.
import { useCallback } from 'react';
import { percent } from '../../../i18n/numbers';
import { useWords } from '../../words/useWords';
import type { PlaceName } from '../shelf/usePlaceName';
import { factorAt, POSITIONS } from './making';
import type { Wish } from './useBench';

export type MadeText = (position: number) => string;

export function useMadeText({ kind, factor, other }: Wish, name: PlaceName): MadeText {
  const { oneshot } = useWords('faces');
  return useCallback(
    (position) => {
      if (kind === 'morph') return oneshot.share(percent(position / (POSITIONS - 1)), name(other));
      const value = factorAt(factor, position);
      return factor === 'smile' ? oneshot.smile(value) : oneshot.degrees((value * 180) / Math.PI);
    },
    [kind, factor, other, name, oneshot],
  );
}
