// The end of the histogram's axis, remembered from one evaluation to the next; the rule itself is steadyScale. Bars may fill the
// axis, so it needs no room to spare, and unit vectors, never farther apart than 2, have an end of their own.
import { useState } from 'react';
import { steadyScale } from '../../views/steadyScale';

const ENDS = [0.25, 0.4, 0.6, 0.8, 1, 1.25, 1.6, 2.1, 2.6, 3.2, 4, 5, 6.5, 8, 10, 15, 20, 30, 40, 60, 80, 100];

export function useHistogramEnd(farthest: number): number {
  const [end, setEnd] = useState<number | null>(null);
  const next = steadyScale(end, farthest, ENDS);
  if (next !== end) setEnd(next);
  return next;
}
