// The copies of a run's state: when the page is due one, and which one a run that went wrong goes back to.
import type { RunState } from '../protocol/run';

export const COPY_EVERY_STEPS = 200;
export const COPY_EVERY_MS = 2000;

export interface Checkpoints {
  /** `now` in ms. */
  due(step: number, now: number): boolean;
  keep(state: RunState, now: number): void;
  /** The last copy at a multiple of 200 steps, or the start: copies in between fall at times that no run repeats. */
  restorePoint(): RunState;
}

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
