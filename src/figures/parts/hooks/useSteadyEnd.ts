// The end of the ruler, remembered from one drawing to the next; the rule itself is steadyScale.
import { useState } from 'react';
import { steadyScale } from '../../../views/steadyScale';

const ENDS = [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40, 60, 80, 100];
/** Shares of the ruler that a value may fill: before it grows, and once it has. */
const FULLEST = 0.97;
const ROOMY = 0.92;

export function useSteadyEnd(value: number): number {
  const [end, setEnd] = useState<number | null>(null);
  const next = steadyScale(end, value / FULLEST, ENDS, FULLEST / ROOMY);
  if (next !== end) setEnd(next);
  return next;
}
