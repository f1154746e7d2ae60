// The points of a run to go back to: copies of its state. Their number is limited by thinning out.
import type { RunState } from '../../../training/protocol/run';

/** No more copies than this, and no more bytes than `MOST_BYTES`. */
export const MOST_COPIES = 24;
const MOST_BYTES = 32e6;
const BYTES_PER_NUMBER = 4;

export interface Timeline {
  /** Steps of the kept points, ascending. */
  readonly steps: readonly number[];
  /** Replaces a copy of the same step. Above the limits every second point is dropped, but never the first and the newest. */
  keep(state: RunState): void;
  /** The kept point at `step` or the last one before it; null where there is none. */
  at(step: number): RunState | null;
  forgetAfter(step: number): void;
  /** Function that brings the points back as they are now. */
  remember(): () => void;
}

export function createTimeline(): Timeline {
  let kept: RunState[] = [];
  return {
    get steps() {
      return kept.map(stepOf);
    },
    keep(state) {
      const step = stepOf(state);
      kept = [...kept.filter((other) => stepOf(other) < step), state, ...kept.filter((other) => stepOf(other) > step)];
      while (kept.length > MOST_COPIES || (kept.length > 2 && bytesOf(kept) > MOST_BYTES)) kept = thinned(kept);
    },
    at: (step) => kept.filter((state) => stepOf(state) <= step).at(-1) ?? null,
    forgetAfter(step) {
      kept = kept.filter((state) => stepOf(state) <= step);
    },
    remember() {
      const now = kept;
      return () => {
        kept = now;
      };
    },
  };
}

function stepOf(state: RunState): number {
  return state.engine.step;
}

function bytesOf(states: readonly RunState[]): number {
  return states.reduce((sum, { engine }) => sum + 3 * BYTES_PER_NUMBER * engine.parameters.length, 0);
}

function thinned(states: readonly RunState[]): RunState[] {
  return states.filter((_, place) => place % 2 === 0 || place === states.length - 1);
}
