// A positive number that glides to its target instead of jumping, so that a change of scale can be followed by eye.
import { useEffect, useState } from 'react';

/** Share of the remaining (logarithmic) way covered in each frame. */
const PACE = 0.18;

export function useEased(target: number): number {
  const [value, setValue] = useState(target);
  useEffect(() => {
    if (value === target) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const frame = requestAnimationFrame(() => {
      const next = value * (target / value) ** PACE;
      setValue(still || Math.abs(next / target - 1) < 0.01 ? target : next);
    });
    return () => cancelAnimationFrame(frame);
  }, [value, target]);
  return value;
}
