// Reads what a host page posted. Anything may be posted to a window, so a message that is not ours is nobody's business,
// and one that is ours but wrong is refused whole, with the code and the field at fault.
import * as v from 'valibot';
import { LANGUAGES } from '../session/page/language';
import { THEMES } from '../session/page/theme';
import { type Problem, type ProblemCode, quoted } from '../session/problem';
import { PRESET_IDS } from '../session/settings/presets';
import { checkFields } from '../session/settings/settingsRules';
import { checkValue } from '../session/settings/settingValue';
import { APP, type FigureMessage, type HostMessage, MESSAGE_VERSION, type MessageId } from './messages';

export const MOST_STEPS_PER_MESSAGE = 10_000;
const LONGEST_ID = 200;
const FIGURE_TYPES: readonly FigureMessage['type'][] = [
  'ready',
  'state',
  'diagnostics',
  'resize',
  'key',
  'prediction',
  'error',
];

export type MessageError = Problem & { readonly id?: MessageId };

/** `null`: not ours. */
export type ParsedMessage =
  | { readonly ok: true; readonly message: HostMessage }
  | { readonly ok: false; readonly error: MessageError }
  | null;

const idSchema = v.custom<MessageId>(
  (id) => Number.isFinite(id) || (typeof id === 'string' && id.length <= LONGEST_ID),
  'message-id',
);
const id = v.exactOptional(idSchema);
const count = v.pipe(
  v.number('not-a-number'),
  v.integer('not-an-integer'),
  v.minValue(1, 'out-of-range'),
  v.maxValue(MOST_STEPS_PER_MESSAGE, 'out-of-range'),
);

const preset = v.picklist(PRESET_IDS, 'unknown-preset');
/** As hosts of the first hour say it. */
const presetById = strict({ id: preset });

const CHOICES = { theme: THEMES, language: LANGUAGES } as const;

/** What the sentence of a code says beside the value. */
function limits(code: string, key: string): Problem['values'] {
  if (code === 'out-of-range') return { min: 1, max: MOST_STEPS_PER_MESSAGE };
  return code === 'not-a-choice' ? { choices: CHOICES[key as keyof typeof CHOICES].join(', ') } : {};
}

/** Only tests may send these. */
const TEST_TYPES: readonly HostMessage['type'][] = ['loseContext', 'redraw'];

/** The fields of each type beside `app`, `version` and `type`; settings are left to the settings table. */
const schemas = {
  set: strict({ settings: v.unknown(), id }),
  play: strict({ id }),
  pause: strict({ id }),
  step: strict({ count, id }),
  reset: strict({ seed: v.exactOptional(v.unknown()), id }),
  preset: strict({ preset, id }),
  theme: strict({ theme: v.picklist(CHOICES.theme, 'not-a-choice'), id }),
  language: strict({ language: v.picklist(CHOICES.language, 'not-a-choice'), id }),
  get: strict({ id }),
  hello: strict({ id }),
  diagnostics: strict({ id }),
  loseContext: strict({ id }),
  redraw: strict({ count, id }),
} as const satisfies Record<HostMessage['type'], v.GenericSchema>;

function strict<Fields extends v.ObjectEntries>(fields: Fields) {
  return v.strictObject(fields, ({ expected }) => (expected === 'never' ? 'unknown-field' : 'missing-field'));
}

/**
 * Checks shape, ranges and every setting's value; whether the settings go together is for `checkSettings` to say, which
 * knows the present ones. `test` opens the messages that only tests may send.
 */
export function parseHostMessage(data: unknown, test = false): ParsedMessage {
  if (!isRecord(data) || data.app !== APP || isFigureMessage(data)) return null;
  const { app: _, version, type, ...fields } = data;
  const absent = Object.entries({ version, type }).find(([, value]) => value === undefined);
  if (absent) return refuse('missing-field', absent[0], {});
  if (version !== MESSAGE_VERSION) return refuse('message-version', 'version', { value: quoted(version) });
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type))
    return refuse('message-type', 'type', { value: quoted(type) });
  const known = type as HostMessage['type'];
  if (TEST_TYPES.includes(known) && !test) return refuse('not-allowed', 'type', { value: known });

  const schema = known === 'preset' && fields.preset === undefined ? presetById : schemas[known];
  const parsed = v.safeParse(schema, fields, { abortEarly: true });
  if (!parsed.success) {
    const [{ message, input, path }] = parsed.issues;
    const key = quoted(path?.[0]?.key);
    // A field may be there and hold nothing.
    if (input === undefined && message !== 'unknown-field') return refuse('missing-field', key, {});
    return refuse(message as ProblemCode, key, { value: quoted(input), ...limits(message, key) });
  }
  if (known === 'set') {
    if (fields.settings === undefined) return refuse('missing-field', 'settings', {});
    if (!isRecord(fields.settings)) return refuse('not-an-object', 'settings', { value: quoted(fields.settings) });
    const checked = checkFields(fields.settings);
    if (!checked.ok) return refuseFor(checked.problems[0]);
    return accept({ ...parsed.output, type: known, settings: checked.fields });
  }
  if (known === 'reset' && 'seed' in parsed.output) {
    const checked = checkValue('seed', parsed.output.seed);
    if (!checked.ok) return refuseFor(checked.problem);
  }
  return accept({ type: known, ...parsed.output } as HostMessage);

  function refuse(code: ProblemCode, key: string, values: Problem['values']): ParsedMessage {
    return refuseFor({ code, key, values });
  }

  function refuseFor(problem: Problem): ParsedMessage {
    const answered = v.safeParse(idSchema, fields.id);
    return { ok: false, error: answered.success ? { ...problem, id: answered.output } : problem };
  }
}

function accept(message: HostMessage): ParsedMessage {
  return { ok: true, message };
}

/** Where no host frames the page it talks to itself: what it says must not come back to it as an order. */
function isFigureMessage({ type, engine }: Record<string, unknown>): boolean {
  return FIGURE_TYPES.includes(type as FigureMessage['type']) && (type !== 'diagnostics' || engine !== undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
