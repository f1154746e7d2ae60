// `embed.d.ts`: what src/containers/elementApi.ts offers, in one file without imports, with the settings from their table. A unit
// test holds it against the types of the code.
import { FIGURES } from '../../src/registry/figures';
import type { SettingRow } from '../../src/registry/settingRow';
import { CHAPTERS } from '../../src/session/page/chapters';
import { THEMES } from '../../src/session/page/theme';
import { PRESET_IDS } from '../../src/session/settings/presets';
import { SETTING_NAMES, settingRow } from '../../src/session/settings/settingsTable';

export function embedTypes(): string {
  const settings = SETTING_NAMES.map((name) => `  readonly ${JSON.stringify(name)}: ${typeOf(settingRow(name))};`);
  return `// The element <triplet-lab> of Triplet Lab. Importing the module defines it.

export type FigureId = ${union(Object.keys(FIGURES))};
export type ChapterId = ${union(CHAPTERS)};
export type PresetId = ${union(PRESET_IDS)};
export type Theme = ${union(THEMES)};

/** By the names of README's table; attributes write \`learningRate\` as \`learning-rate\`. */
export interface Settings {
${settings.join('\n')}
}

/** What the figure tells of its run; what has not been measured yet is null. */
export interface State {
  readonly status: 'loading' | 'playing' | 'paused' | 'resting' | 'stopped';
  readonly step: number;
  readonly loss: number | null;
  readonly recall: number | null;
  readonly recallStep: number | null;
  readonly activeFraction: number | null;
  readonly counts: { readonly easy: number; readonly semiHard: number; readonly hard: number };
  readonly distances: { readonly anchorPositive: number | null; readonly anchorNegative: number | null };
  readonly stepsPerSecond: number;
  readonly backend: 'webgl' | 'cpu';
  readonly engine: 'webgl' | 'wasm' | 'plain';
  /** Those of now, and those that the reported step was taken with. */
  readonly settings: Settings;
  readonly stepSettings: Settings;
}

export interface Diagnostics {
  readonly engine: 'webgl' | 'wasm' | 'plain';
  readonly renderer: string;
  readonly programs: number;
  readonly drawsPerStep: number;
  readonly tensors: number;
  readonly gpuBytes: number;
  readonly workers: number;
}

export interface Ready {
  readonly figures: readonly FigureId[];
  readonly settings: Settings;
  readonly backend: 'webgl' | 'cpu';
}

/** A prediction that the reader has made on a card of the article, or of the address (\`card-1\` …). \`correct\` is null where the run came out otherwise than expected. */
export interface Prediction {
  readonly chapter: ChapterId | \`card-\${number}\`;
  readonly of: number;
  readonly answer: number;
  readonly right: number;
  readonly correct: boolean | null;
}

/** Of the event \`error\`; rejected promises carry an Error with the same fields. */
export interface Fault {
  readonly code?: string;
  readonly message: string;
  readonly key?: string;
}

export interface TripletLabElement extends HTMLElement {
  /** Resolves when the figure can be spoken to. */
  readonly ready: Promise<Ready>;
  /** Those of now; null before the figure is ready. */
  readonly settings: Settings | null;
  set(settings: Partial<Settings>): Promise<State>;
  play(): Promise<State>;
  pause(): Promise<State>;
  /** Resolves when so many steps are taken and shown. */
  step(count?: number): Promise<State>;
  reset(seed?: number): Promise<State>;
  choosePreset(preset: PresetId): Promise<State>;
  get(): Promise<State>;
  diagnostics(): Promise<Diagnostics>;
  addEventListener<Name extends keyof TripletLabEvents>(
    type: Name,
    listener: (this: TripletLabElement, event: TripletLabEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** None of them bubbles. */
export interface TripletLabEvents extends Omit<HTMLElementEventMap, 'error'> {
  readonly ready: CustomEvent<Settings>;
  /** Whoever has changed them. */
  readonly settings: CustomEvent<Settings>;
  readonly step: CustomEvent<State>;
  readonly prediction: CustomEvent<Prediction>;
  readonly error: CustomEvent<Fault>;
}

declare global {
  interface HTMLElementTagNameMap {
    'triplet-lab': TripletLabElement;
  }
}
`;
}

function typeOf(row: SettingRow): string {
  if (row.kind === 'choice') return row.choices.map((choice) => JSON.stringify(choice)).join(' | ');
  if (row.kind === 'classes') return 'readonly number[]';
  return row.kind === 'flag' ? 'boolean' : 'number';
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ');
}
