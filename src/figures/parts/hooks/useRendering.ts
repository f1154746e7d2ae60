// How far the pictures of a run are, while they are still being rendered.
import { useRun } from '../../context/experimentContext';

export interface Rendering {
  readonly ready: number;
  /** So many are needed now: by the run's start, and after it by the whole run. */
  readonly end: number;
  /** Of the whole run. */
  readonly of: number;
  /** The run has not begun for want of them. */
  readonly loading: boolean;
  /** It has begun, and stands still until there are more. */
  readonly waits: boolean;
}

/** Null when all are there. */
export function useRendering(): Rendering | null {
  const rendering = useRun((run) => run.rendering);
  const status = useRun((run) => run.status);
  const step = useRun((run) => run.frame?.step ?? 0);
  if (!rendering) return null;
  const { ready, of, needed } = rendering;
  const loading = status === 'loading';
  const end = loading ? needed : of;
  const waits = status === 'playing' && rendering.step > 0 && step >= rendering.step;
  return { ready: Math.min(ready, end), end, of, loading, waits };
}
