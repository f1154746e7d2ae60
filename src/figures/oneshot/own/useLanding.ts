// Where the encoder puts the reader's face, in words: who is nearest, how far that is, and what the threshold makes of it.
import { useDistanceText } from '../../parts/hooks/useDistanceText';
import { useWords } from '../../words/useWords';
import type { Naming } from '../measure';
import type { PlaceName } from '../shelf/usePlaceName';

export interface Landing {
  readonly says: string;
  readonly where: string;
}

/** `threshold` is plain. Null without a naming. */
export function useLanding(naming: Naming | null, name: PlaceName, threshold: number): Landing | null {
  const { oneshot } = useWords('faces');
  const text = useDistanceText();
  if (!naming) return null;
  const nearest = name(naming.nearest);
  const known = naming.distance <= threshold;
  return {
    says: known ? oneshot.says(nearest) : oneshot.saysNobody,
    where: oneshot.landed(nearest, text(naming.distance), text(threshold), known),
  };
}
