// The checkpoints of a run: when the page is sent one, and which one a run goes back to when its weights are not finite.
import type { RunState } from '../protocol/run';

/** The page is sent a checkpoint at multiples of this step, and when the last one is this old, ms. */
export const COPY_EVERY_STEPS = 200;
export const COPY_EVERY_MS = 2000;

export interface Checkpoints {
  /** Whether the state after `step` is to be copied; `now` in ms. */
  due(step: number, now: number): boolean;
  keep(state: RunState, now: number): void;
  /** The last copy at a multiple of 200 steps, or the start: copies in between fall at times that no run repeats. */
  restorePoint(): RunState;
}

/** `start` is the first restore point, at `now` ms. */
export function createCheckpoints(start: RunState, now: number): Checkpoints {
  let keptAt = now;
  let restorePoint = start;
  return {
    due: (step, time) => step % COPY_EVERY_STEPS === 0 || time - keptAt >= COPY_EVERY_MS,
    keep(state, time) {
      keptAt = time;
      if (state.engine.step % COPY_EVERY_STEPS === 0) restorePoint = state;
    },
    restorePoint: () => restorePoint,
  };
}
