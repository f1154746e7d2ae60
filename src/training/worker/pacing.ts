// When the next step is due. The first steps of a run are slow enough to be seen one by one, then the pace rises
// smoothly to the cap the reader set. Only time is paced: which steps are taken never depends on it.

/** A step that is meant to be watched lasts this long, ms, whatever the engine could do. */
export const PACED_INTERVAL = 400;

const RAMP_STEPS = 20;

/** Milliseconds from step `step` (steps taken so far) to the next one; `speed` is the cap in steps per second. */
export function stepInterval(step: number, pacedSteps: number, speed: number): number {
  const fast = 1000 / speed;
  if (step < pacedSteps) return Math.max(fast, PACED_INTERVAL);
  const ramp = (step - pacedSteps) / RAMP_STEPS;
  if (pacedSteps === 0 || ramp >= 1 || fast >= PACED_INTERVAL) return fast;
  return PACED_INTERVAL * (fast / PACED_INTERVAL) ** ramp;
}
