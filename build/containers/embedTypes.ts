// `embed.d.ts`: what src/containers/elementApi.ts offers, in one file without imports, with the settings from their table. A unit
// test holds it against the types of the code.

import { settingAttributes } from '../../src/containers/settingAttributes';
import { FIGURES } from '../../src/registry/figures';
import type { SettingRow } from '../../src/registry/settingRow';
import { CHAPTERS } from '../../src/session/page/chapters';
import { THEMES } from '../../src/session/page/theme';
import { PRESET_IDS } from '../../src/session/settings/presets';
import { DEFAULTS, SETTING_NAMES, settingRow } from '../../src/session/settings/settingsTable';

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

export interface Triplet {
  readonly anchor: number;
  readonly positive: number;
  readonly negative: number;
}

export interface Picture {
  readonly format: 'svg' | 'png';
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The text of the SVG, or the PNG as a \`data:\` address. */
  readonly data: string;
}

export interface Capabilities {
  readonly api: string;
  readonly figure: FigureId;
  readonly messages: readonly string[];
  readonly events: readonly string[];
  readonly parts: readonly string[];
  readonly presets: readonly PresetId[];
  readonly themes: readonly Theme[];
  readonly languages: readonly string[];
  readonly pictures: readonly ('svg' | 'png')[];
}

/** JSON to keep, from \`getState\`; \`setState\` takes it back. */
export type SavedState = object;

/** Of the event \`stepsDone\`: training has come to a stop at this step. */
export interface StepsDone {
  readonly step: number;
  readonly reason: string;
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
  /** Back to the last kept step that is no later, or on by the missing ones. The answer says where it stands. */
  goTo(step: number): Promise<State>;
  reset(seed?: number): Promise<State>;
  choosePreset(preset: PresetId): Promise<State>;
  /** Follows these items, by their numbers in the training data. */
  follow(triplet: Triplet): Promise<State>;
  get(): Promise<State>;
  diagnostics(): Promise<Diagnostics>;
  capabilities(): Promise<Capabilities>;
  /** An SVG unless told otherwise. */
  getPicture(format?: 'svg' | 'png'): Promise<Picture>;
  /** The steps of the run as a table; where there are two runs, of the first (0) or the second (1). */
  getCsv(run?: number): Promise<string>;
  getState(): Promise<SavedState>;
  setState(state: SavedState): Promise<State>;
  addEventListener<Name extends keyof TripletLabEvents>(
    type: Name,
    listener: (this: TripletLabElement, event: TripletLabEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** As HTML writes them. What is no value of a setting is refused by the event \`error\`. */
export interface TripletLabAttributes {
${attributes().join('\n')}
}

/** None of them bubbles. */
export interface TripletLabOwnEvents {
  readonly ready: CustomEvent<Settings>;
  /** Whoever has changed them. */
  readonly settings: CustomEvent<Settings>;
  readonly step: CustomEvent<State>;
  readonly prediction: CustomEvent<Prediction>;
  readonly stepsDone: CustomEvent<StepsDone>;
  readonly error: CustomEvent<Fault>;
}

export type TripletLabEvents = Omit<HTMLElementEventMap, keyof TripletLabOwnEvents> & TripletLabOwnEvents;

declare global {
  interface HTMLElementTagNameMap {
    'triplet-lab': TripletLabElement;
  }
}
`;
}

/** Those of the settings, and those that say what the frame shows and how. */
function attributes(): string[] {
  const own = {
    ...{
      figure: 'FigureId',
      chapter: 'ChapterId',
      preset: 'PresetId',
      theme: 'Theme',
      lang: 'string',
      title: 'string',
    },
    ...{ hide: 'string', lock: 'string', autoplay: "boolean | 'on' | 'off'", poster: "boolean | 'on' | 'off'" },
    ...{ src: 'string', link: 'string', height: 'number | string' },
  };
  const { attributeOf } = settingAttributes(DEFAULTS);
  const figures = Object.keys(FIGURES);
  const names = SETTING_NAMES.map((name) => attributeOf(name, figures.find((id) => name.startsWith(`${id}.`)) ?? null));
  return [
    ...Object.entries(own).map(([name, type]) => `  readonly ${name}?: ${type};`),
    ...[...new Set(names)].map((name) => `  readonly ${JSON.stringify(name)}?: string | number | boolean;`),
  ];
}

function typeOf(row: SettingRow): string {
  if (row.kind === 'choice') return row.choices.map((choice) => JSON.stringify(choice)).join(' | ');
  if (row.kind === 'classes') return 'readonly number[]';
  return row.kind === 'flag' ? 'boolean' : 'number';
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ');
}
