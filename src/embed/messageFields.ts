// The fields of every message that a host may send, one table: how each is checked, which bounds its sentence names, and which
// messages have it. README's table of messages is made from it (build/messagesMarkdown.ts).
import * as v from 'valibot';
import { LANGUAGES } from '../session/page/language';
import { THEMES } from '../session/page/theme';
import type { ProblemCode } from '../session/problem';
import { PRESET_IDS } from '../session/settings/presets';
import { FIGURE_EVENTS, type HostMessage, type MessageId, PICTURE_FORMATS } from './messages';

export const MOST_STEPS_PER_MESSAGE = 10_000;
/** Milliseconds between two states: the figure tells at most ten a second. */
export const STATE_EVERY = { min: 100, max: 60_000 } as const;
const LONGEST_ID = 200;
/** Beyond every data set and every run of this page. */
const HIGHEST = 1_000_000;

/** Bounds of the numbers, for their check and their sentence. */
export const BOUNDS = {
  count: { min: 1, max: MOST_STEPS_PER_MESSAGE },
  step: { min: 0, max: HIGHEST },
  anchor: { min: 0, max: HIGHEST },
  positive: { min: 0, max: HIGHEST },
  negative: { min: 0, max: HIGHEST },
  every: STATE_EVERY,
  run: { min: 0, max: 4 },
} as const;
type Bounded = keyof typeof BOUNDS;

/** What a field may be where it is one of a few. */
export const CHOICES = {
  theme: THEMES,
  language: LANGUAGES,
  format: PICTURE_FORMATS,
  events: FIGURE_EVENTS,
} as const;

export const idSchema = v.custom<MessageId>(
  (id) => Number.isFinite(id) || (typeof id === 'string' && id.length <= LONGEST_ID),
  'message-id' satisfies ProblemCode,
);
const id = v.exactOptional(idSchema);
const preset = v.picklist(PRESET_IDS, 'unknown-preset' satisfies ProblemCode);

function whole(name: Bounded) {
  const { min, max } = BOUNDS[name];
  return v.pipe(
    v.number('not-a-number' satisfies ProblemCode),
    v.integer('not-an-integer' satisfies ProblemCode),
    v.minValue(min, 'out-of-range' satisfies ProblemCode),
    v.maxValue(max, 'out-of-range'),
  );
}

function oneOf<Name extends keyof typeof CHOICES>(name: Name) {
  return v.picklist(CHOICES[name], 'not-a-choice' satisfies ProblemCode);
}

/** Beside `app`, `version` and `type`; settings, seeds and states are left to those who know them. */
export const FIELDS = {
  set: { settings: v.unknown(), id },
  play: { id },
  pause: { id },
  step: { count: whole('count'), id },
  goto: { step: whole('step'), id },
  reset: { seed: v.exactOptional(v.unknown()), id },
  triplet: { anchor: whole('anchor'), positive: whole('positive'), negative: whole('negative'), id },
  preset: { preset, id },
  theme: { theme: oneOf('theme'), id },
  language: { language: oneOf('language'), id },
  get: { id },
  getPicture: { format: v.exactOptional(oneOf('format')), id },
  getCsv: { run: v.exactOptional(whole('run')), id },
  getPyTorch: { id },
  getState: { id },
  setState: { state: v.unknown(), id },
  subscribe: {
    events: v.array(oneOf('events'), 'not-a-choice' satisfies ProblemCode),
    every: v.exactOptional(whole('every')),
    id,
  },
  capabilities: { id },
  hello: { id },
  diagnostics: { id },
  loseContext: { id },
  redraw: { count: whole('count'), id },
} as const satisfies Record<HostMessage['type'], v.ObjectEntries>;

/** As hosts of the first hour name a preset. */
const PRESET_BY_ID = { id: preset };

/** Only tests may send these. */
export const TEST_TYPES: readonly HostMessage['type'][] = ['loseContext', 'redraw'];

/** Orders and questions to a run, which a figure without one refuses. */
export const TO_A_RUN: readonly HostMessage['type'][] = [
  'play',
  'pause',
  'step',
  'goto',
  'reset',
  'triplet',
  'getCsv',
  'getPyTorch',
  'diagnostics',
  'loseContext',
  'redraw',
];

export const SCHEMAS = Object.fromEntries(
  Object.entries(FIELDS).map(([type, fields]) => [type, strict(fields)]),
) as unknown as Readonly<Record<HostMessage['type'], v.GenericSchema<Record<string, unknown>>>>;
export const PRESET_BY_ID_SCHEMA = strict(PRESET_BY_ID) as v.GenericSchema<Record<string, unknown>>;

function strict<Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, ({ expected }) =>
    expected === 'never' ? ('unknown-field' satisfies ProblemCode) : ('missing-field' satisfies ProblemCode),
  );
}
