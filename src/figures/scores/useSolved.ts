// Whether the task has been solved once. A mark that is dragged past the answer has not solved it; one that rests there
// has.
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
