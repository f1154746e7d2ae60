// What an evaluation came to, with the data it was measured on. While the next run starts it stays on screen, said to be of
// the run before, so that the figure does not go blank for a moment.
import { useMemo, useRef } from 'react';
import type { DataSet } from '../../../data/dataSet';
import type { Evaluation } from '../../../training/protocol/reports';
import { useRun } from '../../context/experimentContext';

/** Numbers and pictures of one run, complete in themselves. */
export interface Measured {
  readonly data: DataSet;
  readonly evaluation: Evaluation;
}

/** `current`: it is of the run that is shown, and not of the one before. Null until something has been measured. */
export function useLastMeasured<T extends Measured>(present: T | null): (T & { readonly current: boolean }) | null {
  const run = useRun((view) => view.run);
  const latest = useRef<T | null>(null);
  // What this run has come to no longer holds, as it went back.
  if (present || latest.current?.evaluation.run === run) latest.current = present;
  const kept = latest.current;
  const current = present !== null;
  return useMemo(() => kept && { ...kept, current }, [kept, current]);
}
