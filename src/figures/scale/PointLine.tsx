// The chosen point in one sentence: which run it is, what it came to, and what it cost.
import type { ScalePoint } from '../../session/scale/scaleQueue';
import { useWords } from '../words/useWords';

export function PointLine({ point }: { readonly point: ScalePoint | null }) {
  const { scale, joined } = useWords('faces');
  return (
    <p className="scale-point">
      <span>{(point ? scale.point(point) : scale.noPoint) + joined.gap}</span>
      <span>{scale.medians}</span>
    </p>
  );
}
