// How the run that trains is doing, in words.
import { keyOfJob, placeOfJob } from '../../session/fairness/fairnessPlan';
import type { FairnessView } from '../../session/fairness/fairnessRuns';
import { useRun } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export interface RunState {
  /** The key of the place and that of the run. */
  readonly place: string;
  readonly job: string;
  readonly seed: number;
  readonly text: string;
  /** Of its steps, 0 … 1. */
  readonly share: number;
}

/** Null where none of the queue trains. */
export function useRunState({ current, paused }: FairnessView): RunState | null {
  const { states } = useWords('faces').fairness;
  const rendering = useRun((run) => run.rendering);
  const resting = useRun((run) => run.status === 'resting');
  if (!current) return null;
  const { job, begun, step } = current;
  const text = begun
    ? states.step(step, job.steps)
    : rendering
      ? states.pictures(rendering.ready, rendering.of)
      : states.starts;
  const why = paused ? states.paused : resting ? states.rests : null;
  return {
    place: placeOfJob(job),
    job: keyOfJob(job),
    seed: job.seed,
    text: why ? `${text} · ${why}` : text,
    share: begun ? step / job.steps : 0,
  };
}
