// The one-shot task on the present evaluation: the shelf, the new pictures, and the score over many draws beside both
// baselines. What depends on the data alone is computed once for it, the untrained encoder's score with the first
// evaluation of a run.
import { useMemo } from 'react';
import { mostWays, type OneShotScore, scoreDraws } from '../../core/evaluation/oneShotDraws';
import { useRun, useSettings } from '../context/experimentContext';
import { type Measured, useLastMeasured } from '../parts/hooks/useLastMeasured';
import { useRunSetting } from '../parts/hooks/useOfRun';
import { type Half, heldOutHalves } from '../parts/verification/measure';
import type { CurveId } from '../parts/verification/useVerification';
import { embeddingDistances, inputDistances, type Round, roundOf, scoreDrawsOf } from './measure';

export interface OneShot extends Measured {
  /** Whether it is of the run that is shown. */
  readonly current: boolean;
  readonly choosing: Half;
  readonly judging: Half;
  /** Classes of the judging half, and how many of them are enrolled. */
  readonly classes: number;
  readonly ways: number;
  /** As many as can be enrolled. */
  readonly mostWays: number;
  readonly round: Round;
  readonly scores: Readonly<Record<CurveId, OneShotScore>>;
}

/**
 * Null until there is something to measure, `'impossible'` where no two classes can be enrolled; while a run starts
 * again, what the last one came to stays on screen.
 */
export function useOneShot(number: number): OneShot | 'impossible' | null {
  const data = useRun((run) => run.data);
  const evaluation = useRun((run) => run.evaluation);
  const startEvaluation = useRun((run) => run.startEvaluation);
  const seed = useRunSetting((settings) => settings.seed, 0);
  const wanted = useSettings((settings) => settings['oneshot.enrolled']);

  const run = useRun((view) => view.run);
  // People are added while a run trains; those who are held out, and their pictures, stay the same within it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: data with the same items held out
  const halves = useMemo(() => data && heldOutHalves(data), [run, data === null]);
  const judging = halves?.judging ?? null;
  const most = useMemo(() => judging && mostWays(judging.labels), [judging]);
  const ways = most && Math.min(wanted, most);
  const classes = useMemo(() => new Set(judging?.labels).size, [judging]);
  const draws = useMemo(() => judging && ways && scoreDrawsOf(judging, ways, seed), [judging, ways, seed]);
  const round = useMemo(() => judging && ways && roundOf(judging, ways, seed, number), [judging, ways, seed, number]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the halves are those of the data
  const raw = useMemo(() => data && judging && inputDistances(data, judging), [judging]);
  const first = useMemo(
    () => startEvaluation && judging && embeddingDistances(startEvaluation, judging),
    [startEvaluation, judging],
  );
  const now = useMemo(() => evaluation && judging && embeddingDistances(evaluation, judging), [evaluation, judging]);
  const inputs = useMemo(() => scored(draws, raw, judging), [draws, raw, judging]);
  const untrained = useMemo(() => scored(draws, first, judging), [draws, first, judging]);
  const trained = useMemo(() => scored(draws, now, judging), [draws, now, judging]);

  const present = useMemo(
    () =>
      data && evaluation && halves && most && ways && round && inputs && untrained && trained
        ? { data, evaluation, ...halves, classes, ways, mostWays: most, round, scores: { trained, untrained, inputs } }
        : null,
    [data, evaluation, halves, classes, most, ways, round, inputs, untrained, trained],
  );
  const measured = useLastMeasured(present);
  return halves && !round ? 'impossible' : measured;
}

function scored(
  draws: Parameters<typeof scoreDraws>[0] | 0 | null,
  distances: Parameters<typeof scoreDraws>[1] | null,
  half: Half | null,
): OneShotScore | null {
  return draws && distances && half ? scoreDraws(draws, distances, half.rows.length) : null;
}
