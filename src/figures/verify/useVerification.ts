// The present census verified on the judging half, and both baselines. Each is computed once: the encoder's with every
// census, the untrained one's with the first of a run, the inputs' with the data.
import { useMemo, useRef } from 'react';
import { type PairDistances, type RocCurve, rocCurve } from '../../core/verification';
import type { DataSet } from '../../data/dataSet';
import type { Census } from '../../engine/protocol';
import { useRun } from '../experimentContext';
import { embeddingPairs, type Half, heldOutHalves, inputPairs } from './measure';

export interface Verification {
  readonly data: DataSet;
  readonly census: Census;
  readonly choosing: Half;
  readonly judging: Half;
  /** Plain distances on the judging half. */
  readonly pairs: PairDistances;
  readonly curves: Readonly<Record<CurveId, RocCurve>>;
}

export const CURVES = ['trained', 'untrained', 'inputs'] as const;
export type CurveId = (typeof CURVES)[number];

/** Null until there is something to measure; while a run starts again, what the last one came to stays on screen. */
export function useVerification(): Verification | null {
  const data = useRun((run) => run.data);
  const census = useRun((run) => run.census);
  const startCensus = useRun((run) => run.startCensus);
  const halves = useMemo(() => data && heldOutHalves(data), [data]);
  const inputs = useMemo(() => data && halves && rocCurve(inputPairs(data, halves.judging)), [data, halves]);
  const untrained = useMemo(
    () => startCensus && halves && rocCurve(embeddingPairs(startCensus, halves.judging)),
    [startCensus, halves],
  );
  const pairs = useMemo(() => census && halves && embeddingPairs(census, halves.judging), [census, halves]);
  const trained = useMemo(() => pairs && rocCurve(pairs), [pairs]);
  const latest = useRef<Verification | null>(null);
  const present = useMemo(
    () =>
      data && census && halves && pairs && trained && untrained && inputs
        ? { data, census, ...halves, pairs, curves: { trained, untrained, inputs } }
        : null,
    [data, census, halves, pairs, trained, untrained, inputs],
  );
  if (present) latest.current = present;
  return latest.current;
}
