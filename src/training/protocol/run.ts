// A training run as page and worker know it: its configuration, the items its frames report on, and its state between two steps.
import type { ZoneCounts } from '../../core/loss/mining';
import type { RandomState } from '../../core/random';
import type { TrainingData } from '../../data/dataSet';
import type { EngineState, Live } from '../../engines/engine';

/** The settings that a run is built from; changing any of them restarts it from its seed. */
export interface RunConfig {
  readonly data: TrainingData;
  /** Filters of each convolution of an encoder for pictures; by default those of `encoderSpec`. */
  readonly filters?: readonly number[];
  readonly dimensions: number;
  readonly normalize: boolean;
  /** Whether its loss compares items with class vectors, which are then trained beside the encoder. */
  readonly classVectors: boolean;
  readonly classesPerBatch: number;
  readonly itemsPerClass: number;
  /** Seeds weights and batches. */
  readonly seed: number;
}

/** Item numbers of the triplet that lines and labels follow. */
export interface TripletItems {
  readonly anchor: number;
  readonly positive: number;
  readonly negative: number;
}

/** The items on stage, whose places frames report, and the triplet among them. */
export interface Selection {
  readonly probes: Int32Array;
  readonly triplet: TripletItems;
  /** Whether frames bring the followed triplet's embeddings along, which costs a GPU one more read. */
  readonly withEmbeddings: boolean;
}

/** All that another worker needs to go on as if the run had never left the first. */
export interface RunState {
  /** Of the start command that began the run it is a state of. */
  readonly run: number;
  readonly engine: EngineState;
  readonly random: RandomState;
  /** Of the last step; `null` before the first. */
  readonly report: StepReport | null;
  /** Rows that no frame has taken yet, `(steps, ROW_SIZE)`. */
  readonly rows: Float32Array;
  /** The run log up to this state. */
  readonly changes: readonly LiveChange[];
}

/** An entry of the run log: from step `step` on, counted from 1 as in `Frame.step`, the run was trained with `live`. */
export interface LiveChange {
  readonly step: number;
  readonly live: Live;
}

/** Columns of `Frame.rows`: one row a step, `distance`-setting units for the means. */
export const ROW_FIELDS = [
  'step',
  'loss',
  'lossAllValid',
  'teachingShare',
  'activeFraction',
  'easy',
  'semiHard',
  'hard',
  'meanAnchorPositive',
  'meanAnchorNegative',
  'margin',
] as const;

export type RowField = (typeof ROW_FIELDS)[number];

/** Numbers of a row. */
export const ROW_SIZE = ROW_FIELDS.length;

export interface StepReport {
  readonly loss: number;
  readonly lossAllValid: number;
  readonly activeFraction: number;
  readonly counts: ZoneCounts;
  readonly mined: number;
  readonly minedActive: number;
  readonly pairs: number;
  readonly teachingPairs: number;
  /** The settings the step was taken with. */
  readonly live: Live;
  /** The batch: item numbers `(n)` and their distances before the update, `(n, n)` in `live.distance`. */
  readonly items: Int32Array;
  readonly distances: Float32Array;
  /** Of a loss with class vectors: cosine of each item with each that is present, `(n, present)`; rows of classes as in `data/classRows`. */
  readonly cosines?: Float32Array;
}
