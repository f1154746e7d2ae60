// What passes between the page and its trainer: what is asked for when a run starts, and what is told.
import type { ErrorValues } from '../../core/codedError';
import type { EngineKind, Live } from '../../engines/engine';
import type { Evaluation, Frame, PauseReason } from '../protocol/reports';
import type { RunConfig, RunState, Selection } from '../protocol/run';

/** Which engine trains: the reader's choice, or the fastest that works. */
export const BACKENDS = ['auto', 'webgl', 'cpu'] as const;
export type Backend = (typeof BACKENDS)[number];

export interface RunRequest {
  readonly config: RunConfig;
  readonly live: Live;
  readonly speed: number;
  readonly selection: Selection;
  readonly pacedSteps: number;
  readonly backend: Backend;
}

/** Why the engine is what it is, for the reader. */
export type Notice =
  | { readonly code: 'context-lost'; readonly values: { stepsBack: number } }
  | { readonly code: 'rolled-back'; readonly values: { step: number } }
  | { readonly code: 'webgl-missing' | 'webgl-untrusted'; readonly values: ErrorValues };

export interface TrainerEvents {
  frame(frame: Frame): void;
  evaluation(evaluation: Evaluation): void;
  /** The state of the run, every 200 steps or 2 s. */
  copy(state: RunState): void;
  /** A (re)start or a hand-over is under way, and this is the engine that trains from now on. */
  engine(engine: EngineKind, renderer: string): void;
  paused(reason: PauseReason, step: number): void;
  notice(notice: Notice): void;
  /** The run is over until it is started anew. */
  failed(code: string, values: ErrorValues): void;
}

/** A trainer holds one run. */
export const RUN = 1;
