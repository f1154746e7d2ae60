// Everything that crosses between the page and a training worker. Plain data only; typed arrays are transferred.
// `epoch` counts the (re)starts and hand-overs of a run: reports from before the last one are dropped by the page. Live
// changes need no new epoch, because every frame names the settings its step was taken with.
import type { ErrorValues } from '../core/codedError';
import type { ZoneCounts } from '../core/mining';
import type { Axes } from '../core/projection';
import type { RandomState } from '../core/random';
import type { TrainingData } from '../data/dataSet';
import type { RenderedFaces } from '../data/faces/faceBytes';
import type { Dissection } from './dissection';
import type { EngineDiagnostics, EngineKind, EngineState, Live } from './engine';
import type { Embedded, InspectedLayer, Inspection, InspectionCommand } from './inspectionProtocol';
import type { PictureReaderCommand } from './pictureReaderProtocol';
import type { StudioCommand } from './studioProtocol';

export type {
  Dissection,
  Embedded,
  EngineDiagnostics,
  EngineKind,
  EngineState,
  InspectedLayer,
  Inspection,
  InspectionCommand,
  Live,
  PictureReaderCommand,
  StudioCommand,
};

/** What a run is made of; changing any of it restarts the run from its seed. */
export interface RunConfig {
  readonly data: TrainingData;
  /** Of each convolution, where an encoder for pictures has others than usual. */
  readonly filters?: readonly number[];
  readonly dimensions: number;
  readonly normalize: boolean;
  readonly classesPerBatch: number;
  readonly itemsPerClass: number;
  /** Seeds weights and batches. */
  readonly seed: number;
}

/** P×K: what one batch may hold on every engine. */
export const MOST_ITEMS_PER_BATCH = 200;

/** Item numbers of the triplet that lines and labels follow. */
export interface Followed {
  readonly anchor: number;
  readonly positive: number;
  readonly negative: number;
}

/** What frames report on: the items drawn, and the triplet among them. */
export interface Watch {
  readonly probes: Int32Array;
  readonly followed: Followed;
  /** Whether frames bring the followed triplet's embeddings along, which costs a GPU one more read. */
  readonly closely: boolean;
}

/** Enough to go on elsewhere as if nothing had happened. */
export interface RunState {
  readonly engine: EngineState;
  readonly random: RandomState;
  /** Of the last step; `null` before the first. */
  readonly report: StepReport | null;
  /** Rows that no frame has taken yet, `(steps, ROW_SIZE)`. */
  readonly rows: Float32Array;
}

export interface StartCommand {
  readonly type: 'start';
  readonly runId: number;
  readonly epoch: number;
  readonly config: RunConfig;
  readonly live: Live;
  readonly speed: number;
  readonly watch: Watch;
  /** Steps at the start of the run that are slowed down so that each can be seen; 0 for none. */
  readonly pacedSteps: number;
  /** The run of this worker, started just before, that this one keeps step with; its orders are for both from now on. */
  readonly keepsStepWith?: number;
}

/** What the reader wants of a run. Numbered, so that the end of an earlier order is never taken for that of a later one. */
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
  | { readonly type: 'watch'; readonly runId: number; readonly watch: Watch }
  /** Inputs that had not been there at the start, of the items from `from` on. */
  | { readonly type: 'grow'; readonly runId: number; readonly from: number; readonly inputs: Float32Array }
  /** The page can take one more frame. */
  | { readonly type: 'credit'; readonly runId: number }
  /** `halt` stops the run where it stands, without a word: another engine goes on. */
  | { readonly type: 'export'; readonly runId: number; readonly requestId: number; readonly halt: boolean }
  | { readonly type: 'import'; readonly runId: number; readonly epoch: number; readonly state: RunState }
  /** Checks this worker's engine against the plain one, on throwaway weights; `timed`: and times it. */
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

export type Command = TrainingCommand | InspectionCommand | StudioCommand | PictureReaderCommand;

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
/** Their number, by itself: a worker has no use for the names. */
export const ROW_SIZE: (typeof ROW_FIELDS)['length'] = 11;

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
}

/** Values a probe has in `Frame.places`: x, y, z on the current axes (z = 0 in two dimensions), true plain distance to the anchor. */
export const PLACE_SIZE = 4;

export interface Frame {
  readonly type: 'frame';
  readonly runId: number;
  readonly epoch: number;
  readonly step: number;
  /** `null` before the first step. */
  readonly report: StepReport | null;
  /** History since the last frame, `(steps, ROW_SIZE)`. */
  readonly rows: Float32Array;
  readonly probes: Int32Array;
  readonly places: Float32Array;
  readonly followed: Followed;
  /** Its embeddings, anchor, positive, negative, `(3, dimensions)`; null where it is not watched closely. */
  readonly followedEmbeddings: Float32Array | null;
  /** True plain distances of the followed triplet after the step. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly stepsPerSecond: number;
  /** How long this step will stay on screen before the next one, in ms: what a tween may use. */
  readonly interval: number;
}

/** Every 25 steps, at the start and on pause: the whole space, measured. */
export interface Census {
  readonly type: 'census';
  readonly runId: number;
  readonly epoch: number;
  readonly step: number;
  /** Held-out items first, then the training items that can be drawn. */
  readonly items: Int32Array;
  readonly heldOutCount: number;
  /** `(items.length, dimensions)`. */
  readonly embeddings: Float32Array;
  readonly dimensions: number;
  /** Of the picture, from this step on. */
  readonly axes: Axes;
  /** Recall@1 over the held-out items; null where no class has two. */
  readonly recall: number | null;
  readonly auc: number | null;
  /** Mean plain distance of held-out pairs. */
  readonly meanSame: number | null;
  readonly meanDifferent: number | null;
  /** Counts of held-out pairs by plain distance, equal bins from 0 to `histogramTo`. */
  readonly histogramSame: Float64Array;
  readonly histogramDifferent: Float64Array;
  readonly histogramTo: number;
  /** Share of the true squared distances that the 2-D or 3-D picture keeps, 0 … 1. */
  readonly kept: number;
}

export type PauseReason = 'asked' | 'until' | 'steps-done' | 'step-limit' | 'nothing-to-learn' | 'not-finite';

export interface GpuProbe {
  readonly available: boolean;
  readonly renderer: string;
  readonly software: boolean;
}

export interface Rehearsal {
  readonly trusted: boolean;
  /** Largest absolute difference from the plain engine after one step. */
  readonly difference: number;
  /** Time for a step of what trains on the processor, divided by this engine's; null where nobody asked. */
  readonly speedup: number | null;
  readonly renderer: string;
}

export interface RunDiagnostics extends EngineDiagnostics {
  readonly engine: EngineKind;
}

/** What a run says of itself. Those from before its last start or hand-over bear an older epoch and are dropped by the page. */
export type RunReport =
  | Frame
  | Census
  | { readonly type: 'started'; readonly runId: number; readonly epoch: number; readonly engine: EngineKind }
  /** The end of `order`: every pause is answered by one, and every play and step that was not overtaken by another order. */
  | {
      readonly type: 'paused';
      readonly runId: number;
      readonly epoch: number;
      readonly order: number;
      readonly reason: PauseReason;
      readonly step: number;
    }
  /** The loss was not finite; weights went back to the last copy and training goes on. */
  | { readonly type: 'rolledBack'; readonly runId: number; readonly epoch: number; readonly step: number }
  | { readonly type: 'copy'; readonly runId: number; readonly epoch: number; readonly state: RunState }
  /** The GPU context is gone. */
  | { readonly type: 'lost'; readonly runId: number; readonly epoch: number }
  /** The run is over until it is started anew. */
  | {
      readonly type: 'failed';
      readonly runId: number;
      readonly epoch: number;
      readonly code: string;
      readonly values: ErrorValues;
    };

export type Report = RunReport | { readonly type: 'answer'; readonly requestId: number; readonly answer: Answer };

export type Answer =
  | { readonly kind: 'inspection'; readonly inspection: Inspection }
  | { readonly kind: 'embedded'; readonly embedded: Embedded }
  | { readonly kind: 'dissection'; readonly dissection: Dissection }
  | { readonly kind: 'photographs'; readonly rendered: RenderedFaces }
  | { readonly kind: 'portraits'; readonly pictures: readonly Uint8Array[] }
  | { readonly kind: 'pictureRead'; readonly bytes: Uint8Array }
  | { readonly kind: 'state'; readonly state: RunState }
  | { readonly kind: 'rehearsal'; readonly rehearsal: Rehearsal }
  | { readonly kind: 'diagnostics'; readonly diagnostics: RunDiagnostics }
  | { readonly kind: 'gpu'; readonly gpu: GpuProbe }
  /** The run is not there, or not any more. */
  | { readonly kind: 'refused'; readonly code: string; readonly values: ErrorValues };
