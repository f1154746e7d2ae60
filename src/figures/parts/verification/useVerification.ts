// The present evaluation verified on the judging half, and both baselines. Each is computed once: the encoder's with every
// evaluation, the untrained one's with the first of a run, the inputs' with the data.
import { useMemo } from 'react';
import { type PairDistances, type RocCurve, rocCurve } from '../../../core/evaluation/verification';
import { useRun } from '../../context/experimentContext';
import { type Measured, useLastMeasured } from '../hooks/useLastMeasured';
import { embeddingPairs, type Half, heldOutHalves, inputPairs } from './measure';

export interface Verification extends Measured {
  /** Whether it is of the run that is shown. */
  readonly current: boolean;
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
  const evaluation = useRun((run) => run.evaluation);
  const startEvaluation = useRun((run) => run.startEvaluation);
  const halves = useMemo(() => data && heldOutHalves(data), [data]);
  const inputs = useMemo(() => data && halves && rocCurve(inputPairs(data, halves.judging)), [data, halves]);
  const untrained = useMemo(
    () => startEvaluation && halves && rocCurve(embeddingPairs(startEvaluation, halves.judging)),
    [startEvaluation, halves],
  );
  const pairs = useMemo(() => evaluation && halves && embeddingPairs(evaluation, halves.judging), [evaluation, halves]);
  const trained = useMemo(() => pairs && rocCurve(pairs), [pairs]);
  const present = useMemo(
    () =>
      data && evaluation && halves && pairs && trained && untrained && inputs
        ? { data, evaluation, ...halves, pairs, curves: { trained, untrained, inputs } }
        : null,
    [data, evaluation, halves, pairs, trained, untrained, inputs],
  );
  return useLastMeasured(present);
}
