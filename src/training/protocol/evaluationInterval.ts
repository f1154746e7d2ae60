// How often a run is evaluated: the worker keeps to it, and the page reads from it how many steps an evaluation stands for.

const FEWEST_STEPS = 25;
/** Evaluating takes longer than many steps of a small net. */
const MOST_PER_SECOND = 10;

/**
 * Steps from one evaluation to the next at a pace of at most `speed` steps a second: 25, and a multiple of 25 where that
 * would be more than ten evaluations a second.
 */
export function evaluationInterval(speed: number): number {
  return FEWEST_STEPS * Math.max(1, Math.ceil(speed / (FEWEST_STEPS * MOST_PER_SECOND)));
}
