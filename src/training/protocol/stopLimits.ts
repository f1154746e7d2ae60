// The steps after which a run stops by itself: the worker keeps to them, and the page says them.

/** Play ends at every multiple of this step. */
export const STEP_LIMIT = 2000;
/** Play ends after so many steps in a row without an active triplet. */
export const IDLE_STEP_LIMIT = 100;
