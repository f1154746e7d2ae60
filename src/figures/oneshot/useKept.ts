// One of several that would do, for as long as it does: what the reader looks at does not change without a reason.
import { useRef } from 'react';

/**
 * The candidate of before while it is one still, else the first; 0 where there is none. Null until candidates are known, of
 * whom nothing was known before. Another `of` begins anew.
 */
export function useKept(of: object, candidates: readonly number[] | null): number | null {
  const kept = useRef<{ readonly of: object; readonly value: number } | null>(null);
  const last = kept.current?.of === of ? kept.current.value : null;
  if (candidates === null) return last;
  const value = last !== null && candidates.includes(last) ? last : (candidates[0] ?? last ?? 0);
  kept.current = { of, value };
  return value;
}
