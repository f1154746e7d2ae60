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

/** Canonical, unpadded: what is copied to the page, handed over between engines, and rewound to. */
export interface EngineState {
  readonly parameters: Float32Array;
  readonly firstMoment: Float32Array;
  readonly secondMoment: Float32Array;
  /** Steps taken so far. */
  readonly step: number;
}

export interface EngineSetup {
  readonly spec: EncoderSpec;
  /** Standardised items, row-major `(count, product(spec.itemShape))`. */
  readonly inputs: Float32Array;
  /** Class id of each item, `(count)`. */
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

/** P×K: what one batch may hold on every engine. */
export const MOST_ITEMS_PER_BATCH = 200;

/** What the loss saw of a batch before the update. */
export interface SeenBatch extends BatchNumbers {
  /** (count, count), in the distance of the step's settings. */
  readonly distances: Float32Array;
}

/** The same of a step that nobody waited for: means in the place of the matrix, 0 where there is no such pair. */
export interface LateNumbers extends BatchNumbers {
  /** Mean distance over the batch's pairs of one class, and of two. */
  readonly meanSame: number;
  readonly meanDifferent: number;
}

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
  /** Embeddings of items, row-major `(items.length, spec.dimensions)`. */
  embed(items: Int32Array): Float32Array | Promise<Float32Array>;
  /**
   * Where items stand, `(items.length, 4)`: coordinates on the axes, at most three, and the true plain distance to the
   * first of them. Less to bring home than embeddings; absent where those are at hand anyway.
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
