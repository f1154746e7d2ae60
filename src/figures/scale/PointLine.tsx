// The chosen point in one sentence: which run it is, what it came to, and what it cost.
import type { ScalePoint } from '../../session/scale/scaleQueue';
import { useFaceStory } from '../words/storyWords';

export function PointLine({ point }: { readonly point: ScalePoint | null }) {
  const { scale } = useFaceStory();
  return (
    <p className="scale-point">
      {point ? scale.point(point) : scale.noPoint} <span>{scale.medians}</span>
    </p>
  );
}
