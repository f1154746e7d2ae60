// What crosses between the page and a worker of a sweep, apart from what all workers share: whole runs in, what they came to out.
import type { TrainingData } from '../../data/dataSet';
import type { Live } from '../../engines/engine';
import type { RunConfig } from '../../training/protocol/run';

/** A run from its seed to its last step, without its data. */
export interface SweepRun {
  readonly config: Omit<RunConfig, 'data'>;
  readonly live: Live;
  readonly steps: number;
  /** Held-out items that the pictures show. */
  readonly shown: Int32Array;
  /** Steps after which a picture is taken, ascending; 0 is before the first. The last step always is one. */
  readonly pictures: readonly number[];
}

/** Where the shown items stood after `step` steps. */
export interface SweepPicture {
  readonly step: number;
  /** `(shown, 2)`: the space itself in two dimensions, otherwise the principal axes of the last step. */
  readonly places: Float32Array;
}

/** Why a run ended: after its last step, or before. */
export type SweepEnd = 'steps-done' | 'nothing-to-learn' | 'not-finite';

/** What a run came to. */
export interface SweepOutcome {
  readonly end: SweepEnd;
  /** Steps taken. */
  readonly step: number;
  /** Recall@1 over the held-out items at the end; null where it was not finite or no class has two. */
  readonly recall: number | null;
  /** Mean over the last ten steps of the share of pairs that taught, and of the loss. */
  readonly teaching: number | null;
  readonly loss: number | null;
  readonly pictures: readonly SweepPicture[];
}

export type SweepCommand =
  /** The data of runs to come; kept by key, in the place of the data sent longest ago. */
  | { readonly type: 'sweepData'; readonly key: string; readonly data: TrainingData }
  | { readonly type: 'sweep'; readonly requestId: number; readonly key: string; readonly run: SweepRun };

export type SweepAnswer = { readonly kind: 'sweep'; readonly outcome: SweepOutcome };
