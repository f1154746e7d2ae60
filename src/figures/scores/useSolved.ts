// Whether the task has been solved once. A hand that only passes over the answer has not found it; one that rests has.
import { useEffect, useState } from 'react';

/** So long, ms, must it rest. */
const REST = 500;

export function useSolved(found: boolean): boolean {
  const [solved, setSolved] = useState(false);
  useEffect(() => {
    if (!found || solved) return;
    const timer = setTimeout(() => setSolved(true), REST);
    return () => clearTimeout(timer);
  }, [found, solved]);
  return solved;
}
