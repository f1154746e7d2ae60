// How often a run is evaluated: the worker keeps to it, and the page reads from it how many steps an evaluation stands for.

const FEWEST_STEPS = 25;
/** The first steps are slow: a figure that shows nothing but evaluations would look dead until the 25th. */
const SLOW_STEPS = 15;
const FEWEST_SLOW_STEPS = 5;
/** Evaluating takes longer than many steps of a small net. */
const MOST_PER_SECOND = 10;

/**
 * Steps from one evaluation to the next at a pace of at most `speed` steps a second: 25, and a multiple of 25 where that
 * would be more than ten evaluations a second.
 */
export function evaluationInterval(speed: number): number {
  return FEWEST_STEPS * Math.max(1, Math.ceil(speed / (FEWEST_STEPS * MOST_PER_SECOND)));
}

/** Whether a run is evaluated after this step, which is 1 or more: at first every five steps, then at the interval. */
export function isEvaluated(step: number, speed: number): boolean {
  return step % (step <= SLOW_STEPS ? FEWEST_SLOW_STEPS : evaluationInterval(speed)) === 0;
}
