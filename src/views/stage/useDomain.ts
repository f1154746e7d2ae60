// The distance that reaches the edge of the bull's-eye.
import { useState } from 'react';
import { bullsEyeDomain } from './bullsEye/bullsEyeLayout';
import { useEased } from './useEased';

/**
 * The distance at the edge, on its way and as it will be: its step is kept until it is wrong, and kept at all costs while the
 * ring is held.
 */
export function useDomain(farthest: number, outer: number | null, normalize: boolean, held: boolean): [number, number] {
  const [target, setTarget] = useState<number | null>(null);
  const next = held && target !== null ? target : bullsEyeDomain(target, farthest, outer, normalize);
  if (next !== target) setTarget(next);
  return [useEased(next), next];
}
