// When a run stops by itself. It counts and answers; stopping is the loop's work.
import type { PauseReason } from '../protocol/reports';

export const STEP_LIMIT = 2000;
export const STEPS_WITHOUT_TEACHER = 100;

export interface StopRules {
  /** The reader wants training to go on: the limit lies ahead again, and silence is counted anew. */
  rearm(): void;
  /** Other settings may find something to learn where the old ones did not. */
  settingsChanged(): void;
  /** A step was taken, with so many active mined triplets. */
  noteStep(minedActive: number): void;
  /** Why no further step may be taken now, `step` of them taken; null if one may. */
  reason(step: number, until: number | null): PauseReason | null;
}

export function createStopRules(): StopRules {
  let limit: number | null = null;
  let silentSteps = 0;
  return {
    rearm() {
      limit = null;
      silentSteps = 0;
    },
    settingsChanged() {
      silentSteps = 0;
    },
    noteStep(minedActive) {
      silentSteps = minedActive > 0 ? 0 : silentSteps + 1;
    },
    reason(step, until) {
      limit ??= step + STEP_LIMIT - (step % STEP_LIMIT);
      if (until !== null && step >= until) return 'until';
      if (step >= limit) return 'step-limit';
      return silentSteps >= STEPS_WITHOUT_TEACHER ? 'nothing-to-learn' : null;
    },
  };
}
