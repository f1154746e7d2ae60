// What an engine is: the encoder's forward and backward pass and Adam, on one kind of hardware.
// Sampling, pacing and the seeded generator live outside, so that every engine sees the same batches.

import type { BatchReport } from '../core/batchLoss';
import type { Distance, LossForm, Mining } from '../core/kinds';
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

export interface Engine {
  readonly kind: EngineKind;
  /**
   * One batch of item numbers in (at most MOST_ITEMS_PER_BATCH), one Adam step taken; reports what the loss saw *before*
   * the update.
   */
  step(items: Int32Array, live: Live): BatchReport | Promise<BatchReport>;
  /** Embeddings of items, row-major `(items.length, spec.dimensions)`. */
  embed(items: Int32Array): Float32Array | Promise<Float32Array>;
  getState(): EngineState | Promise<EngineState>;
  setState(state: EngineState): void;
  diagnostics(): EngineDiagnostics;
  dispose(): void;
}
