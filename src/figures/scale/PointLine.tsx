// The chosen point in one sentence: which run it is, what it came to, and what it cost.
import type { ScalePoint } from '../../session/scaleQueue';
import { useStory } from '../storyWords';

export function PointLine({ point }: { readonly point: ScalePoint | null }) {
  const { scale } = useStory();
  return (
    <p className="scale-point">
      {point ? scale.point(point) : scale.noPoint} <span>{scale.medians}</span>
    </p>
  );
}
