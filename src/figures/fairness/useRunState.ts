// How the run that trains is doing, in words.
import { type FairnessPlace, jobOf, keyOfJob, placeOfJob } from '../../session/fairness/fairnessPlan';
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

/** Null where no run of the figure trains: none of the queue, and none that a card, the reader or a host has started. */
export function useRunState({ current: queued, paused, common }: FairnessView): RunState | null {
  const { states } = useWords('faces').fairness;
  const rendering = useRun((run) => run.rendering);
  const resting = useRun((run) => run.status === 'resting');
  const byHand = useRun(({ status, startedWith, frame }) => {
    const trains = (status === 'playing' || status === 'resting') && frame !== null && frame.step < common.steps;
    return trains && startedWith && jobOf(startedWith, common.steps) !== null ? startedWith : null;
  });
  const step = useRun((run) => run.frame?.step ?? 0);
  const other = byHand && jobOf(byHand, common.steps);
  const current = queued ?? (other && { job: other, begun: true, step });
  if (!current) return null;
  const { job, begun } = current;
  const text = begun
    ? states.step(current.step, job.steps)
    : rendering
      ? states.pictures(rendering.ready, rendering.of)
      : states.starts;
  const why = paused ? states.paused : resting ? states.rests : null;
  return {
    place: placeOfJob(job),
    job: keyOfJob(job),
    seed: job.seed,
    text: why ? `${text} · ${why}` : text,
    share: begun ? current.step / job.steps : 0,
  };
}

/** What is said of a place that has come to nothing yet, wherever it stands. */
export function usePlaceState(view: FairnessView): (place: FairnessPlace) => string {
  const { fairness } = useWords('faces');
  const running = useRunState(view);
  const { common, waiting } = view;
  return ({ key }) => {
    if (running?.place === key) return running.text;
    return waiting.some((job) => job.trait === common.trait && placeOfJob(job) === key)
      ? fairness.states.waits
      : fairness.states.none;
  };
}
