// The message API, as types and as the builders of what a figure says to its host. Public and versioned: a change here
// is a change for every page that embeds a figure. Reading what a host says is parseHostMessage's work.
import type { ZoneCounts } from '../core/loss/mining';
import type { FigureId } from '../registry/figures';
import type { Language } from '../session/page/language';
import type { Prediction } from '../session/page/predictions';
import type { Theme } from '../session/page/theme';
import type { Problem } from '../session/problem';
import type { PauseReason } from '../session/run/runStore';
import type { ReadRun, SavedRun } from '../session/run/savedRun';
import type { PresetId } from '../session/settings/presets';
import type { SettingName, Settings } from '../session/settings/settingsTable';
import type { TripletItems } from '../training/protocol/run';
import type { UnusedKey } from './unusedKey';

export const APP = 'triplet-lab';
export const MESSAGE_VERSION = 1;
/** Of the messages: within a version, types and fields are only added. */
export const API = '1.1';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What a figure tells unasked, and a host can choose among. */
export const FIGURE_EVENTS = ['state', 'settings', 'stepsDone', 'prediction', 'key', 'resize', 'fault'] as const;
export type FigureEvent = (typeof FIGURE_EVENTS)[number];
/** Told to a host that has not chosen; a failure is told to it as `error`. */
export const EVENTS_OF_OLD: readonly FigureEvent[] = ['state', 'prediction', 'key', 'resize'];

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
  | { readonly type: 'goto'; readonly step: number; readonly id?: MessageId }
  | ({ readonly type: 'triplet'; readonly id?: MessageId } & TripletItems)
  | { readonly type: 'getPicture'; readonly format?: PictureFormat; readonly id?: MessageId }
  | { readonly type: 'getCsv'; readonly run?: number; readonly id?: MessageId }
  | { readonly type: 'getPyTorch'; readonly id?: MessageId }
  | { readonly type: 'getState'; readonly id?: MessageId }
  | { readonly type: 'setState'; readonly state: ReadRun; readonly id?: MessageId }
  | {
      readonly type: 'subscribe';
      readonly events: readonly FigureEvent[];
      readonly every?: number;
      readonly id?: MessageId;
    }
  | { readonly type: 'capabilities'; readonly id?: MessageId }
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

export interface Picture {
  readonly format: PictureFormat;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The text of the SVG, or the PNG as a `data:` address. */
  readonly data: string;
}

export interface Capabilities {
  readonly api: typeof API;
  readonly figure: FigureId;
  /** Types that this figure takes; others of the API it refuses. */
  readonly messages: readonly HostMessage['type'][];
  readonly events: readonly FigureEvent[];
  /** What `hide` knows beside single settings. */
  readonly parts: readonly string[];
  readonly presets: readonly PresetId[];
  readonly themes: readonly Theme[];
  readonly languages: readonly Language[];
  readonly pictures: readonly PictureFormat[];
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
/** The answers to `getPicture`, `getCsv`, `getPyTorch`, `getState` and `capabilities`. */
export type PictureMessage = Envelope<'picture'> & Picture;
export type CsvMessage = Envelope<'csv'> & { readonly csv: string };
/** `zip` is the file as a `data:` address; `replayed`: the GPU trained the run, and the zip holds it as the processor trains it. */
export type PyTorchMessage = Envelope<'pytorch'> & {
  readonly name: string;
  readonly zip: string;
  readonly replayed: boolean;
};
/** `state` is JSON; `setState` takes it back. */
export type SavedStateMessage = Envelope<'savedState'> & { readonly state: SavedRun };
export type CapabilitiesMessage = Envelope<'capabilities'> & Capabilities;
/** Settings have changed, whoever changed them: those of now, and which of them are others than last told. */
export type SettingsMessage = Envelope<'settings'> & {
  readonly settings: Settings;
  readonly changed: readonly SettingName[];
};
/** Training has come to a stop at this step. */
export type StepsDoneMessage = Envelope<'stepsDone'> & { readonly step: number; readonly reason: PauseReason };
/** Something failed that no message had asked for; told in the place of an `error` to those who subscribe to it. */
export type FaultMessage = Envelope<'fault'> & { readonly code: string; readonly message: string };
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
  | PictureMessage
  | CsvMessage
  | PyTorchMessage
  | SavedStateMessage
  | CapabilitiesMessage
  | SettingsMessage
  | StepsDoneMessage
  | FaultMessage
  | ErrorMessage;

/** Each type, by which a page that speaks to itself knows its own words. */
export const FIGURE_TYPES = /* @__PURE__ */ Object.keys({
  ready: 1,
  state: 1,
  diagnostics: 1,
  resize: 1,
  key: 1,
  prediction: 1,
  picture: 1,
  csv: 1,
  pytorch: 1,
  savedState: 1,
  capabilities: 1,
  settings: 1,
  stepsDone: 1,
  fault: 1,
  error: 1,
} satisfies Readonly<Record<FigureMessage['type'], 1>>) as readonly FigureMessage['type'][];

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

/** What has nothing to say beside its fields. */
export function figureMessage<Message extends FigureMessage>(
  type: Message['type'],
  fields: Omit<Message, 'app' | 'version' | 'type' | 'id'>,
  id?: MessageId,
): Message {
  return { ...envelope(type, id), ...fields } as unknown as Message;
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
