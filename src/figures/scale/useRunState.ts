// How the run that trains is doing, in words and as a share of its way.
import type { ScaleView } from '../../session/scale/scaleRuns';
import { useRun } from '../context/experimentContext';
import { useWords } from '../words/useWords';

export interface RunState {
  readonly text: string;
  /** 0 … 1. */
  readonly share: number;
}

/** Null where none trains. */
export function useRunState({ current, paused }: ScaleView): RunState | null {
  const { scale } = useWords('faces');
  const rendering = useRun((run) => run.rendering);
  const resting = useRun((run) => run.status === 'resting');
  if (!current) return null;
  const { job, begun, step } = current;
  const steps = { text: scale.states.step(step, job.steps), share: step / job.steps };
  const pictures = rendering && {
    text: scale.states.pictures(rendering.ready, rendering.of),
    share: rendering.ready / rendering.of,
  };
  const { text, share } = begun ? steps : (pictures ?? { text: scale.states.starts, share: 0 });
  const why = paused ? scale.states.paused : resting ? scale.states.resting : null;
  return { text: why ? `${text} · ${why}` : text, share: Math.min(1, share) };
}
