// How many steps may be submitted before anything is read. Too few and the GPU waits for the reader, too many and every
// frame waits for the GPU; so the number follows the time that the last reads took. It counts and knows no GPU.

/** A read that brings home a few steps should take about this long, in milliseconds. */
const TARGET = 10;

export interface PipelineDepth {
  /** At least 1, at most `most`. */
  readonly limit: number;
  /** `steps` steps came home, `milliseconds` after the first of them was submitted. */
  note(steps: number, milliseconds: number): void;
}

export function createPipelineDepth(most: number): PipelineDepth {
  let limit = 1;
  return {
    get limit() {
      return limit;
    },
    note(steps, milliseconds) {
      // What was read early says nothing of what a full group takes.
      if (milliseconds > 2 * TARGET) limit = Math.max(1, Math.floor(Math.min(limit, steps) / 2));
      else if (milliseconds < TARGET && steps >= limit) limit = Math.min(most, 2 * limit);
    },
  };
}
