// Commands from the page to a training worker. Plain data only; typed arrays are transferred.
import type { Live } from '../../engines/engine';
import type { RunConfig, RunState, Selection } from './run';

export interface StartCommand {
  readonly type: 'start';
  /** Addresses the run in this worker. A start with the id of a run that is there replaces it, and ends all that keep step with it. */
  readonly runId: number;
  readonly generation: number;
  /** Names this start of the run, never used before on the page: every result of the run repeats it. */
  readonly run: number;
  readonly config: RunConfig;
  readonly live: Live;
  readonly speed: number;
  readonly selection: Selection;
  /** Steps at the start of the run that are slowed down so that each can be seen; 0 for none. */
  readonly pacedSteps: number;
  /** Guest inputs from the start, as those of `setGuests`; empty for none. */
  readonly guests: Float32Array;
  /**
   * Id of a run of this worker. This run joins it and all that keep step with it: an order or a speed given to any one of
   * them counts for all, and if one fails, all do. `pacedSteps` and `speed` are those of the first.
   */
  readonly keepsStepWith?: number;
}

/** An order of the reader. Numbered, so that the end of an earlier order is never taken for that of a later one. */
export type Order =
  /** Train until told otherwise, or until the given step has been taken. */
  | { readonly type: 'play'; readonly runId: number; readonly order: number; readonly until: number | null }
  | { readonly type: 'pause'; readonly runId: number; readonly order: number }
  /** Exactly `count` steps, then a pause. */
  | { readonly type: 'step'; readonly runId: number; readonly order: number; readonly count: number };

/** Commands without an answer of their own name the run; those with one carry a `requestId` that the answer repeats. */
export type TrainingCommand =
  | StartCommand
  | Order
  | { readonly type: 'live'; readonly runId: number; readonly live: Live }
  | { readonly type: 'speed'; readonly runId: number; readonly speed: number }
  | { readonly type: 'select'; readonly runId: number; readonly selection: Selection }
  /** Inputs of the items from `from` on, which were missing until now: `(rows, product(itemShape))`. */
  | { readonly type: 'grow'; readonly runId: number; readonly from: number; readonly inputs: Float32Array }
  /**
   * Inputs that no batch draws and no evaluation counts, embedded with the items of every frame: `(rows,
   * product(itemShape))`, standardised as the items are, at most MOST_GUESTS rows. They replace all former guests; an
   * empty array removes them. The worker keeps them through an import, not through a start.
   */
  | { readonly type: 'setGuests'; readonly runId: number; readonly inputs: Float32Array }
  /** The page can take one more frame. */
  | { readonly type: 'grantFrame'; readonly runId: number }
  /** `halt` stops the run without a report `paused`: another engine goes on from its state. */
  | { readonly type: 'export'; readonly runId: number; readonly requestId: number; readonly halt: boolean }
  | { readonly type: 'import'; readonly runId: number; readonly generation: number; readonly state: RunState }
  /** Checks this worker's engine against the plain one on throwaway weights, and times it if `timed`. */
  | {
      readonly type: 'rehearse';
      readonly runId: number;
      readonly requestId: number;
      readonly live: Live;
      readonly timed: boolean;
    }
  | { readonly type: 'diagnose'; readonly runId: number; readonly requestId: number }
  | { readonly type: 'probeGpu'; readonly requestId: number }
  | { readonly type: 'loseContext'; readonly runId: number };
