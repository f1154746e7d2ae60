// Remembers a chart's value axis from one drawing to the next; the rule itself is steadyDomain.
import { useState } from 'react';
import type { Domain } from './steadyDomain';
import { steadyDomain } from './steadyDomain';

/** The range to draw low…high in, changed as seldom as steadyDomain allows. */
export function useSteadyDomain(low: number, high: number): Domain {
  const [domain, setDomain] = useState(() => steadyDomain(null, low, high));
  const next = steadyDomain(domain, low, high);
  // Setting state while rendering is React's own way to carry something over: it repeats this render at once.
  if (next !== domain) setDomain(next);
  return next;
}
