// When the next step is due. The first steps of a run are slow enough to be seen one by one, then the pace rises
// smoothly to the cap the reader set. Only time is paced: which steps are taken never depends on it.

/** A paced step lasts this long, ms, however fast the engine is. */
export const PACED_INTERVAL = 400;

const RAMP_STEPS = 20;

/** Paced steps that follow a moved margin. */
const PACED_AFTER_CHANGE = 6;

/** Milliseconds from step `step` (steps taken so far) to the next one; `speed` is the cap in steps per second. */
export function stepInterval(step: number, pacedSteps: number, speed: number): number {
  const fast = 1000 / speed;
  if (step < pacedSteps) return Math.max(fast, PACED_INTERVAL);
  const ramp = (step - pacedSteps) / RAMP_STEPS;
  if (pacedSteps === 0 || ramp >= 1 || fast >= PACED_INTERVAL) return fast;
  return PACED_INTERVAL * (fast / PACED_INTERVAL) ** ramp;
}

export interface Pace {
  /** Cap in steps a second. */
  speed: number;
  /** Milliseconds from step `step` to the next one. */
  interval(step: number): number;
  /** The steps after `step` are paced anew, unless as many of them are paced already or the run has no paced steps. */
  slowDown(step: number): void;
  /** As at the start of the run: its first steps are paced. */
  startOver(): void;
}

/** `pacedSteps` at the start of the run, 0 for none. */
export function createPace(pacedSteps: number, speed: number): Pace {
  /** The last stretch of paced steps: the step it begins after, and its length. */
  let paced = { from: 0, count: pacedSteps };
  return {
    speed,
    interval(step) {
      return stepInterval(step - paced.from, paced.count, this.speed);
    },
    slowDown(step) {
      const left = paced.from + paced.count - step;
      if (pacedSteps > 0 && left < PACED_AFTER_CHANGE) paced = { from: step, count: PACED_AFTER_CHANGE };
    },
    startOver() {
      paced = { from: 0, count: pacedSteps };
    },
  };
}
