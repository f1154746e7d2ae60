// How many steps may be submitted before anything is read. With too few the GPU waits for reads, with too many every frame
// waits for the GPU; so the number follows the time that the last reads took. It counts and knows no GPU.

/** A read of several steps should take about this long, in milliseconds. */
const TARGET = 10;

export interface PipelineDepth {
  /** At least 1, at most `most`. */
  readonly limit: number;
  /** The numbers of `steps` steps were read, `milliseconds` after the first of them was submitted. */
  note(steps: number, milliseconds: number): void;
}

/** Begins with 1. */
export function createPipelineDepth(most: number): PipelineDepth {
  let limit = 1;
  return {
    get limit() {
      return limit;
    },
    note(steps, milliseconds) {
      // A group that was read before it was full says nothing of the time that a full one takes.
      if (milliseconds > 2 * TARGET) limit = Math.max(1, Math.floor(Math.min(limit, steps) / 2));
      else if (milliseconds < TARGET && steps >= limit) limit = Math.min(most, 2 * limit);
    },
  };
}
