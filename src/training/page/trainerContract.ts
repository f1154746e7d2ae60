// The types that pass between the page and its trainer: the request that starts a run, and the events that follow.
import type { ErrorValues } from '../../core/codedError';
import type { EngineKind, Live } from '../../engines/engine';
import type { Evaluation, Frame, PauseReason } from '../protocol/reports';
import type { RunConfig, RunState, Selection } from '../protocol/run';
import type { WebglObstacle } from './webglObstacle';

/** Choices of the hardware that trains; `auto` takes the faster one that is trusted. */
export const BACKENDS = ['auto', 'webgl', 'cpu'] as const;
export type Backend = (typeof BACKENDS)[number];

export interface RunRequest {
  /** The run's id, never used before on this page: all that the trainer derives from the run bears it. */
  readonly run: number;
  readonly config: RunConfig;
  readonly live: Live;
  readonly speed: number;
  readonly selection: Selection;
  /** As in the command `setGuests`. */
  readonly guests: Float32Array;
  readonly pacedSteps: number;
  readonly backend: Backend;
}

/**
 * How the GPU was lost that trained: the browser took its context away, it did not answer in time, or its worker broke. The
 * run went `stepsBack` steps back to its last copy.
 */
export type GpuLoss = {
  readonly code: 'gpu-taken' | 'gpu-silent' | 'gpu-broken';
  readonly values: { readonly stepsBack: number };
};

/** Tells the reader why the engine has changed or has not, or that the run went back to `step`. */
export type Notice =
  | GpuLoss
  | WebglObstacle
  | { readonly code: 'rolled-back'; readonly values: { readonly step: number } };

export interface TrainerEvents {
  /** `place` is that of the run among those that were started together, 0 for the leader. */
  frame(frame: Frame, place: number): void;
  evaluation(evaluation: Evaluation, place: number): void;
  /** The state of a run, every 200 steps or 2 s. */
  copy(state: RunState, place: number): void;
  /** A (re)start or a hand-over is under way, and this is the engine that trains from now on. */
  engine(engine: EngineKind, renderer: string): void;
  /** All runs rest at `step`; their last evaluations and frames have been reported. */
  paused(reason: PauseReason, step: number): void;
  notice(notice: Notice): void;
  /** The runs are over until they are started anew. */
  failed(code: string, values: ErrorValues): void;
}

/** What a worker calls the first run. Orders go to it, and the others keep step with it. */
export const LEADER = 1;

/** What a worker calls the run at `place`. */
export function runIdAt(place: number): number {
  return LEADER + place;
}
