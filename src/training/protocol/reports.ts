// Reports and answers from a training worker to the page. `generation` counts the (re)starts and hand-overs of a run; the page
// drops reports from before the last one. A live change needs no new generation, because every frame names the settings its step
// was taken with.
import type { ErrorValues } from '../../core/codedError';
import type { Distance } from '../../core/loss/kinds';
import type { Axes } from '../../core/projection/projection';
import type { EngineDiagnostics, EngineKind } from '../../engines/engine';
import type { Rehearsal } from '../../engines/engineHost';
import type { GpuProbe } from '../../engines/webgl/gpuProbe';
import type { LiveChange, RunState, StepReport, TripletItems } from './run';

export interface Frame {
  readonly type: 'frame';
  readonly runId: number;
  readonly generation: number;
  /** Of the start command that began this run. */
  readonly run: number;
  readonly step: number;
  /** `null` before the first step. */
  readonly report: StepReport | null;
  /** History since the last frame, `(steps, ROW_SIZE)`. */
  readonly rows: Float32Array;
  /**
   * The part of the run log that no frame has carried yet, in ascending order of steps. After the run went to another state
   * it begins again with the whole log of that state, so an entry replaces all known ones from its step on.
   */
  readonly changes: readonly LiveChange[];
  readonly probes: Int32Array;
  /** Where the probes are drawn, `(probes, PLACE_SIZE)`; columns in `core/projection/place`. */
  readonly places: Float32Array;
  /** The same of the guests, in the order they were given. */
  readonly guestPlaces: Float32Array;
  readonly triplet: TripletItems;
  /** Its embeddings, anchor, positive, negative, `(3, dimensions)`; null unless the selection asks for them. */
  readonly tripletEmbeddings: Float32Array | null;
  /** True plain distances of the followed triplet after the step. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly stepsPerSecond: number;
  /** How long this step will stay on screen before the next one, in ms: what a tween may use. */
  readonly interval: number;
}

/** Counts of pairs in equal bins from 0 to `to`. */
export interface PairHistogram {
  readonly same: Float64Array;
  readonly different: Float64Array;
  readonly to: number;
}

/** Measures of the whole embedding space: at the start, every 5 of the first 15 steps, then every 25, and on pause. */
export interface Evaluation {
  readonly type: 'evaluation';
  readonly runId: number;
  readonly generation: number;
  /** Of the start command that began this run. */
  readonly run: number;
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
  /** Means of their squares, which are not the squares of the means. */
  readonly meanSquaredSame: number | null;
  readonly meanSquaredDifferent: number | null;
  /** The same pairs counted by their distance, in either unit. */
  readonly histograms: Readonly<Record<Distance, PairHistogram>>;
  /** Share of the true squared distances that the 2-D or 3-D picture keeps, 0 … 1. */
  readonly kept: number;
}

export type PauseReason = 'asked' | 'until' | 'steps-done' | 'step-limit' | 'nothing-to-learn' | 'not-finite';

export interface RunDiagnostics extends EngineDiagnostics {
  readonly engine: EngineKind;
}

/** All that a run reports. Reports from before its last start or hand-over bear an older generation, and the page drops them. */
export type RunReport =
  | Frame
  | Evaluation
  | { readonly type: 'started'; readonly runId: number; readonly generation: number; readonly engine: EngineKind }
  /** The end of `order`: every pause is answered by one, and every play and step that was not overtaken by another order. */
  | {
      readonly type: 'paused';
      readonly runId: number;
      readonly generation: number;
      readonly order: number;
      readonly reason: PauseReason;
      readonly step: number;
    }
  /** The loss was not finite; weights went back to the last copy and training goes on. */
  | { readonly type: 'rolledBack'; readonly runId: number; readonly generation: number; readonly step: number }
  | { readonly type: 'copy'; readonly runId: number; readonly generation: number; readonly state: RunState }
  /** The GPU context is gone: taken away, or counted as lost because no answer came in time. */
  | {
      readonly type: 'lost';
      readonly runId: number;
      readonly generation: number;
      readonly reason: 'event' | 'time-limit';
    }
  /** The run is over until it is started anew. */
  | {
      readonly type: 'failed';
      readonly runId: number;
      readonly generation: number;
      readonly code: string;
      readonly values: ErrorValues;
    };

export type TrainingAnswer =
  | { readonly kind: 'state'; readonly state: RunState }
  | { readonly kind: 'rehearsal'; readonly rehearsal: Rehearsal }
  | { readonly kind: 'diagnostics'; readonly diagnostics: RunDiagnostics }
  | { readonly kind: 'gpu'; readonly gpu: GpuProbe };
