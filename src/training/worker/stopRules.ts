// When runs that keep step stop by themselves.
import type { PauseReason } from '../protocol/reports';
import { IDLE_STEP_LIMIT, STEP_LIMIT } from '../protocol/stopLimits';

export interface StopRules {
  /** The reader wants training to go on: the step limit lies ahead again. */
  rearm(): void;
  /**
   * Why no step may follow step `step`; null if one may. `until` is the last step asked for, if one was; `idleSteps` is
   * for how many steps in a row no run has mined an active triplet.
   */
  reason(step: number, until: number | null, idleSteps: number): PauseReason | null;
}

/** The step limit counts from the first step that `reason` is asked about. */
export function createStopRules(): StopRules {
  let limit: number | null = null;
  return {
    rearm() {
      limit = null;
    },
    reason(step, until, idleSteps) {
      limit ??= step + STEP_LIMIT - (step % STEP_LIMIT);
      if (until !== null && step >= until) return 'until';
      if (step >= limit) return 'step-limit';
      return idleSteps >= IDLE_STEP_LIMIT ? 'nothing-to-learn' : null;
    },
  };
}
