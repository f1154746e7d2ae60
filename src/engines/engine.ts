// The interface of an engine: the encoder's forward and backward pass and Adam, on one kind of hardware. Sampling, pacing
// and the seeded generator live outside, so that every engine sees the same batches.

import type { BatchNumbers } from '../core/loss/batchLoss';
import type { Distance, Loss, Mining } from '../core/loss/kinds';
import type { Axes } from '../core/projection/projection';
import type { EncoderSpec } from './encoder';

/** Settings a step can take without a restart. */
export interface Live {
  readonly margin: number;
  readonly learningRate: number;
  readonly mining: Mining;
  readonly distance: Distance;
  /** Not to or from a loss with class vectors, which are a part of the state or are not. */
  readonly loss: Loss;
  readonly temperature: number;
  readonly arcMargin: number;
}

/** Which stretch of the flat arrays of an `EngineState` belongs together, and its shape. */
export interface BlockShape {
  /** A layer's name (`encoder.ts`), or that of another trained block; unique within a state. */
  readonly name: string;
  /** Row-major. Of a layer `(inputs of one output + 1, outputs)`: its weights, and one more row of biases. */
  readonly shape: readonly number[];
}

/**
 * Canonical, unpadded: what is copied to the page, handed over between engines, and rewound to. `parameterBlocks` cuts
 * it into its named blocks; code that only copies states need not know them.
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

/** Which vector is whose, of a loss that has one for each class (`classVectors`). */
export interface ClassRows {
  /** Row of each item's class, `(items)`; −1 for items that are never trained on. */
  readonly rows: Int32Array;
  /** Classes in all. */
  readonly count: number;
  /** From `step` on the first `present` of them, ascending: those with items that training may draw by then. */
  readonly stages: readonly { readonly step: number; readonly present: number }[];
}

export interface EngineSetup {
  readonly spec: EncoderSpec;
  /**
   * Standardised inputs, row-major `(rows, product(spec.itemShape))`: those of the items, then, in a run that can have
   * guests, MOST_GUESTS rows for theirs. After writing to it, `inputsChanged` must be called.
   */
  readonly inputs: Float32Array;
  /** Class id of each item, `(count)`, at most `rows` of them: a guest has none, and is drawn in no batch. */
  readonly labels: Int32Array;
  /** Seeds random mining. */
  readonly seed: number;
  /** Of a run whose loss has class vectors: the last block of its state. */
  readonly classes?: ClassRows;
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

/** P×K: what one batch may hold on every engine. */
export const MOST_ITEMS_PER_BATCH = 200;

/** The numbers of a batch, as the loss computed them before the update. */
export interface SeenBatch extends BatchNumbers {
  /** (count, count), in the distance of the step's settings. */
  readonly distances: Float32Array;
  /** Of a loss with class vectors: cosine of each item with each that is present, `(count, present)`. */
  readonly cosines?: Float32Array;
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
 * Steps without waiting, for an engine that reads its numbers back from a GPU. An error in a step is reported when its
 * numbers are read, at most `most` steps later. All methods throw or reject as `step` does.
 */
export interface Pipeline {
  /** Whether another step may be submitted now; if not, drain first. Never more than `most` are pending. */
  readonly hasRoom: boolean;
  readonly most: number;
  /** One Adam step on a batch of item numbers. Returns at once. Throws `engine-busy` when `most` are pending. */
  submit(items: Int32Array, live: Live): void;
  /** The numbers that reads for other purposes have brought along. Throws `not-finite` if those of some step are not finite. */
  collect(): Drained;
  /** The same, and the numbers of all steps submitted before the call, with one read if it takes one. Rejects likewise. */
  drain(): Promise<Drained>;
}

export interface Engine {
  readonly kind: EngineKind;
  /**
   * Takes one Adam step on a batch of item numbers, at most MOST_ITEMS_PER_BATCH. Returns the numbers of the batch *before*
   * the update. Throws `not-finite` where embeddings are not finite.
   */
  step(items: Int32Array, live: Live): SeenBatch | Promise<SeenBatch>;
  /** Absent on the processor, where `step` has its numbers at once. */
  readonly pipeline?: Pipeline;
  /** Embeddings of items, or of any rows of the inputs by number, row-major `(items.length, spec.dimensions)`. */
  embed(items: Int32Array): Float32Array | Promise<Float32Array>;
  /**
   * Where items are drawn, `(items.length, PLACE_SIZE)` as `core/projection/place` lays them out; the anchor is the first
   * item. Fewer numbers to read than embeddings have; absent where embeddings are at hand anyway.
   */
  places?(items: Int32Array, axes: Axes): Promise<Float32Array>;
  getState(): EngineState | Promise<EngineState>;
  /** The setup's inputs were written to. Absent where they are read in place. */
  inputsChanged?(): void;
  /** Pending steps of the pipeline are dropped with their numbers. Throws `state-length` for a state of another encoder. */
  setState(state: EngineState): void;
  diagnostics(): EngineDiagnostics;
  dispose(): void;
}
