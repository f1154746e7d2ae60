// The message API, as types and as the builders of what a figure says to its host. Public and versioned: a change here
// is a change for every page that embeds a figure. Reading what a host says is parseHostMessage's work.
import type { ZoneCounts } from '../core/loss/mining';
import type { FigureId } from '../registry/figures';
import type { Language } from '../session/page/language';
import type { Prediction } from '../session/page/predictions';
import type { Theme } from '../session/page/theme';
import type { Problem } from '../session/problem';
import type { PresetId } from '../session/settings/presets';
import type { Settings } from '../session/settings/settingsTable';
import type { UnusedKey } from './unusedKey';

export const APP = 'triplet-lab';
export const MESSAGE_VERSION = 1;

/** Chosen by the host and repeated in the answer. */
export type MessageId = string | number;

/**
 * Host to figure, envelope taken off. `step` is answered when its steps are taken and shown, or when another order has ended
 * them. A `preset` is named by `preset`; hosts of the first hour name it by `id`, and it is this that the answer repeats.
 * `hello` is answered by `ready`, for hosts that began to listen after it was said.
 */
export type HostMessage =
  | { readonly type: 'set'; readonly settings: Partial<Settings>; readonly id?: MessageId }
  | { readonly type: 'play'; readonly id?: MessageId }
  | { readonly type: 'pause'; readonly id?: MessageId }
  | { readonly type: 'step'; readonly count: number; readonly id?: MessageId }
  | { readonly type: 'reset'; readonly seed?: number; readonly id?: MessageId }
  | { readonly type: 'preset'; readonly preset: PresetId; readonly id?: MessageId }
  | { readonly type: 'preset'; readonly id: PresetId }
  | { readonly type: 'theme'; readonly theme: Theme; readonly id?: MessageId }
  | { readonly type: 'language'; readonly language: Language; readonly id?: MessageId }
  | { readonly type: 'get'; readonly id?: MessageId }
  | { readonly type: 'hello'; readonly id?: MessageId }
  | { readonly type: 'diagnostics'; readonly id?: MessageId }
  | { readonly type: 'loseContext'; readonly id?: MessageId }
  | { readonly type: 'redraw'; readonly count: number; readonly id?: MessageId };

/** `resting`: off the screen. */
export type Status = 'loading' | 'playing' | 'paused' | 'resting' | 'stopped';
export type BackendInUse = 'webgl' | 'cpu';
export type EngineInUse = 'webgl' | 'wasm' | 'plain';

export interface Ready {
  readonly figures: readonly FigureId[];
  readonly settings: Settings;
  readonly backend: BackendInUse;
}

/** What has not been measured yet is `null`. */
export interface State {
  readonly status: Status;
  readonly step: number;
  readonly loss: number | null;
  /** Recall@1 on the held-out items, 0 … 1, and the step it was measured at. */
  readonly recall: number | null;
  readonly recallStep: number | null;
  readonly activeFraction: number | null;
  readonly counts: ZoneCounts;
  readonly distances: { readonly anchorPositive: number | null; readonly anchorNegative: number | null };
  readonly stepsPerSecond: number;
  readonly backend: BackendInUse;
  readonly engine: EngineInUse;
  /** Those of now. */
  readonly settings: Settings;
  /** Those that the reported step was taken with. */
  readonly stepSettings: Settings;
}

export interface Diagnostics {
  readonly engine: EngineInUse;
  readonly renderer: string;
  readonly programs: number;
  readonly drawsPerStep: number;
  readonly tensors: number;
  readonly gpuBytes: number;
  readonly workers: number;
}

interface Envelope<Type extends string> {
  readonly app: typeof APP;
  readonly version: typeof MESSAGE_VERSION;
  readonly type: Type;
  readonly id?: MessageId;
}

export type ReadyMessage = Envelope<'ready'> & Ready;
export type StateMessage = Envelope<'state'> & State;
export type DiagnosticsMessage = Envelope<'diagnostics'> & Diagnostics;
export type ResizeMessage = Envelope<'resize'> & { readonly height: number };
/** The figure had no use for this key: `ArrowLeft`, `PageDown`, `Home`, `Escape`, ` ` and their like, never a letter. */
export type KeyMessage = Envelope<'key'> & UnusedKey;
/** The reader has made a prediction and seen what came of it. */
export type PredictionMessage = Envelope<'prediction'> & Prediction;
export type ErrorMessage = Envelope<'error'> & {
  readonly code: string;
  readonly message: string;
  readonly key?: string;
};
export type FigureMessage =
  | ReadyMessage
  | StateMessage
  | DiagnosticsMessage
  | ResizeMessage
  | KeyMessage
  | PredictionMessage
  | ErrorMessage;

export function readyMessage(ready: Ready, id?: MessageId): ReadyMessage {
  return { ...envelope('ready', id), ...ready };
}

export function stateMessage(state: State, id?: MessageId): StateMessage {
  return { ...envelope('state', id), ...state };
}

export function diagnosticsMessage(diagnostics: Diagnostics, id?: MessageId): DiagnosticsMessage {
  return { ...envelope('diagnostics', id), ...diagnostics };
}

/** `height` in CSS pixels; whole ones, so that a host that follows it does not creep. */
export function resizeMessage(height: number): ResizeMessage {
  return { ...envelope('resize'), height: Math.ceil(height) };
}

/** The same in the form that learning platforms know: Canvas, Sakai, a plug-in of Moodle. */
export function frameResizeMessage(height: number): { readonly subject: 'lti.frameResize'; readonly height: number } {
  return { subject: 'lti.frameResize', height: Math.ceil(height) };
}

export function keyMessage(key: UnusedKey): KeyMessage {
  return { ...envelope('key'), ...key };
}

export function predictionMessage(prediction: Prediction): PredictionMessage {
  return { ...envelope('prediction'), ...prediction };
}

/** `sentence` says the problem in the reader's language. */
export function errorMessage(
  problem: Pick<Problem, 'key'> & { code: string },
  sentence: string,
  id?: MessageId,
): ErrorMessage {
  const { code, key } = problem;
  return { ...envelope('error', id), code, message: sentence, ...(key !== undefined && { key }) };
}

function envelope<Type extends string>(type: Type, id?: MessageId): Envelope<Type> {
  return { app: APP, version: MESSAGE_VERSION, type, ...(id !== undefined && { id }) };
}
