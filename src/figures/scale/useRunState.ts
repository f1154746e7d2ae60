// How the run that trains is doing, in words and as a share of its way.
import { useMemo } from 'react';
import { jobOf, type ScaleJob } from '../../session/scale/scalePlan';
import type { ScaleRun } from '../../session/scale/scaleQueue';
import type { ScaleView } from '../../session/scale/scaleRuns';
import { useRun, useSettings } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export interface RunState {
  readonly job: ScaleJob;
  readonly text: string;
  /** 0 … 1. */
  readonly share: number;
}

/** Null where none trains. */
export function useRunState(view: ScaleView): RunState | null {
  const { scale } = useWords('faces');
  const rendering = useRun((run) => run.rendering);
  const resting = useRun((run) => run.status === 'resting');
  const other = useOtherRun(view);
  const run = view.current ?? other;
  if (!run) return null;
  const { job, begun, step } = run;
  const steps = { text: scale.states.step(step, job.steps), share: step / job.steps };
  const pictures = rendering && {
    text: scale.states.pictures(rendering.ready, rendering.of),
    share: rendering.ready / rendering.of,
  };
  const { text, share } = begun ? steps : (pictures ?? { text: scale.states.starts, share: 0 });
  const why = view.paused ? scale.states.paused : resting ? scale.states.resting : null;
  return { job, text: why ? `${text} · ${why}` : text, share: Math.min(1, share) };
}

/** One that is not of the queue: started by a card or a host, or being made ready. */
function useOtherRun({ common }: ScaleView): Pick<ScaleRun, 'job' | 'begun' | 'step'> | null {
  const status = useRun((run) => run.status);
  const step = useRun((run) => run.frame?.step ?? 0);
  const settings = useSettings((now) => now);
  const job = useMemo(() => jobOf(settings, common.steps), [settings, common.steps]);
  const trains = status === 'playing' || status === 'resting';
  return job && (trains || status === 'loading') ? { job, begun: trains, step } : null;
}
