// What crosses between the page and the inspection worker, apart from what all workers share.
import type { BatchReport } from '../../core/loss/batchLoss';
import type { Live } from '../../engines/engine';
import type { RunConfig, RunState } from '../../training/protocol/run';

/**
 * What the inspection worker is told: which run the states are of, and what is asked about one of them. It answers like
 * any other worker and reports nothing.
 */
export type InspectionCommand =
  | { readonly type: 'observe'; readonly config: RunConfig; readonly live: Live }
  /** What every layer makes of these items. */
  | { readonly type: 'inspect'; readonly requestId: number; readonly state: RunState; readonly items: Int32Array }
  /** Where inputs that are no items would stand, `(rows, product(itemShape))` as the data set standardises them. */
  | { readonly type: 'embed'; readonly requestId: number; readonly state: RunState; readonly inputs: Float32Array }
  /** The step that comes after this state, in slow motion; `triplet` is anchor, positive and negative. */
  | {
      readonly type: 'dissect';
      readonly requestId: number;
      readonly state: RunState;
      readonly live: Live;
      readonly triplet: Int32Array;
    };

/** A layer at work on the items of an inspection. */
export interface InspectedLayer {
  readonly kind: 'conv' | 'dense';
  /** Channels or numbers that come in. */
  readonly inputs: number;
  /** What it makes of one item: `[size, size, filters]` or `[units]`. */
  readonly shape: readonly number[];
  readonly relu: boolean;
  /** After its ReLU, if it has one, `(items, ...shape)`. */
  readonly activations: Float32Array;
  /** `(3, 3, inputs, filters)` or `(inputs, units)`. */
  readonly weights: Float32Array;
}

/** What was found out about a run, and so means nothing to another. */
export interface OfRun {
  /** As in the `RunState` it was found out from. */
  readonly run: number;
}

/** What the encoder made of some inputs as it stood after `step` steps. */
export interface Embedded extends OfRun {
  readonly step: number;
  /** `(rows, dimensions)`. */
  readonly embeddings: Float32Array;
  readonly dimensions: number;
}

/** A look into the encoder as it stood after `step` steps. */
export interface Inspection extends OfRun {
  readonly step: number;
  readonly items: Int32Array;
  readonly layers: readonly InspectedLayer[];
  /** What the last layer says, `(items, dimensions)`. */
  readonly vectors: Float32Array;
  /** Whether vectors are then divided by their lengths. */
  readonly normalize: boolean;
  /** `(items, dimensions)`. */
  readonly embeddings: Float32Array;
  readonly dimensions: number;
}

/** One training step in parts, computed before it is taken. */
export interface Dissection extends OfRun {
  /** Steps taken before it. */
  readonly step: number;
  readonly live: Live;
  /** Item numbers of the batch, `(n)`, and of the selected triplet: anchor, positive, negative. */
  readonly items: Int32Array;
  readonly triplet: Int32Array;
  readonly dimensions: number;
  readonly normalize: boolean;
  /** Embeddings of the batch and then of the selected triplet, `(n + 3, dimensions)`, before the update and after it. */
  readonly before: Float32Array;
  readonly after: Float32Array;
  /** dLoss/dEmbeddings of the batch, `(n, dimensions)`. */
  readonly gradient: Float32Array;
  /** What the loss makes of the batch before the update. */
  readonly report: BatchReport;
}

export type InspectionAnswer =
  | { readonly kind: 'inspection'; readonly inspection: Inspection }
  | { readonly kind: 'embedded'; readonly embedded: Embedded }
  | { readonly kind: 'dissection'; readonly dissection: Dissection };
