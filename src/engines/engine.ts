// What an engine is: the encoder's forward and backward pass and Adam, on one kind of hardware.
// Sampling, pacing and the seeded generator live outside, so that every engine sees the same batches.

import type { BatchNumbers } from '../core/loss/batchLoss';
import type { Distance, LossForm, Mining } from '../core/loss/kinds';
import type { Axes } from '../core/projection/projection';
import type { EncoderSpec } from './encoder';

/** Settings a step can take without a restart. */
export interface Live {
  readonly margin: number;
  readonly learningRate: number;
  readonly mining: Mining;
  readonly distance: Distance;
  readonly loss: LossForm;
}

/** Which stretch of the flat arrays of an `EngineState` belongs together, and its shape. */
export interface BlockShape {
  /** A layer's name (`encoder.ts`), or that of whatever else is trained. Different in one state. */
  readonly name: string;
  /** Row-major. Of a layer `(inputs of one output + 1, outputs)`: its weights, and one more row of biases. */
  readonly shape: readonly number[];
}

/**
 * Canonical, unpadded: what is copied to the page, handed over between engines, and rewound to. `parameterBlocks` cuts
 * it into its named blocks; code that only copies states needs not know them.
 */
export interface EngineState {
  /** The blocks that follow one another without gaps in each of the three arrays below. */
  readonly blocks: readonly BlockShape[];
  readonly parameters: Float32Array;
  readonly firstMoment: Float32Array;
  readonly secondMoment: Float32Array;
  /** Steps taken so far. */
  readonly step: number;
}

export interface EngineSetup {
  readonly spec: EncoderSpec;
  /**
   * Standardised inputs, row-major `(rows, product(spec.itemShape))`: those of the items, then, in a run that can have
   * guests, MOST_GUESTS rows for theirs. Whoever writes to it calls `inputsChanged`.
   */
  readonly inputs: Float32Array;
  /** Class id of each item, `(count)`, at most `rows` of them: a guest has none, and is drawn in no batch. */
  readonly labels: Int32Array;
  /** Seeds random mining. */
  readonly seed: number;
  readonly state: EngineState;
}

export interface EngineDiagnostics {
  readonly renderer: string;
  readonly programs: number;
  readonly drawsPerStep: number;
  readonly tensors: number;
  readonly gpuBytes: number;
}

export type EngineKind = 'plain' | 'wasm' | 'webgl';

/** Guests that a run can have: enough for every figure, and few beside the items. Their inputs follow the items'. */
export const MOST_GUESTS = 64;

/** P×K: what one batch may hold on every engine. */
export const MOST_ITEMS_PER_BATCH = 200;

/** What the loss saw of a batch before the update. */
export interface SeenBatch extends BatchNumbers {
  /** (count, count), in the distance of the step's settings. */
  readonly distances: Float32Array;
}

/** Mean distances over the pairs of a batch, in the distance of the step's settings; 0 where there is no such pair. */
export interface BatchMeans {
  /** Over pairs of one class, and of two classes. */
  readonly meanSame: number;
  readonly meanDifferent: number;
}

/** The same of a step in a pipeline: means in the place of the matrix. */
export interface LateNumbers extends BatchNumbers, BatchMeans {}

export interface Drained {
  /** In the order they were submitted. */
  readonly steps: readonly LateNumbers[];
  /** (count, count) of the last of them; null without steps. */
  readonly distances: Float32Array | null;
}

/**
 * Steps without waiting, for an engine whose numbers are far away. What went wrong in a step is said when its numbers
 * come, at most `most` steps on. All throw or reject as `step` does.
 */
export interface Pipeline {
  /** Whether another step may be submitted now; if not, drain first. Never more than `most` are pending. */
  readonly hasRoom: boolean;
  readonly most: number;
  /** One Adam step on a batch of item numbers. Returns at once. Throws `engine-busy` when `most` are pending. */
  submit(items: Int32Array, live: Live): void;
  /** The numbers that reads for other purposes have brought along. Throws `not-finite` if some step saw no numbers. */
  collect(): Drained;
  /** The same and those of all steps submitted before the call, for one more read if it takes one. Rejects likewise. */
  drain(): Promise<Drained>;
}

export interface Engine {
  readonly kind: EngineKind;
  /**
   * One batch of item numbers in (at most MOST_ITEMS_PER_BATCH), one Adam step taken; reports what the loss saw *before*
   * the update.
   */
  step(items: Int32Array, live: Live): SeenBatch | Promise<SeenBatch>;
  /** Absent where a step is as fast as the processor can take it. */
  readonly pipeline?: Pipeline;
  /** Embeddings of items, or of any rows of the inputs by number, row-major `(items.length, spec.dimensions)`. */
  embed(items: Int32Array): Float32Array | Promise<Float32Array>;
  /**
   * Where items are drawn, `(items.length, PLACE_SIZE)` as `core/projection/place` lays them out; the anchor is the first
   * item. Fewer numbers to read than embeddings have; absent where embeddings are at hand anyway.
   */
  places?(items: Int32Array, axes: Axes): Promise<Float32Array>;
  getState(): EngineState | Promise<EngineState>;
  /** Some of the setup's inputs are others now. Absent where they are read in place. */
  inputsChanged?(): void;
  /** Steps that are pending in the pipeline are forgotten: their numbers are of another state. */
  setState(state: EngineState): void;
  diagnostics(): EngineDiagnostics;
  dispose(): void;
}
