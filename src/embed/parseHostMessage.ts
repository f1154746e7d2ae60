// Reads what a host page posted. Anything may be posted to a window, so a message that is not ours is nobody's business,
// and one that is ours but wrong is refused whole, with the code and the field at fault.
import * as v from 'valibot';
import { type Problem, type ProblemCode, quoted } from '../session/problem';
import { readRun } from '../session/run/savedRun';
import { checkFields } from '../session/settings/settingsRules';
import { checkValue } from '../session/settings/settingValue';
import { BOUNDS, CHOICES, idSchema, PRESET_BY_ID_SCHEMA, SCHEMAS, TEST_TYPES } from './messageFields';
import { APP, FIGURE_TYPES, type FigureMessage, type HostMessage, MESSAGE_VERSION, type MessageId } from './messages';

/** Types that both sides use: what a figure says under them has this field, and what a host says has not. */
const BOTH_WAYS: Readonly<Record<string, string>> = { diagnostics: 'engine', capabilities: 'messages' };

export type MessageError = Problem & { readonly id?: MessageId };

/** `null`: not ours. */
export type ParsedMessage =
  | { readonly ok: true; readonly message: HostMessage }
  | { readonly ok: false; readonly error: MessageError }
  | null;

/** What the sentence of a code says beside the value. */
function limits(code: string, key: string): Problem['values'] {
  if (code === 'out-of-range') return { ...BOUNDS[key as keyof typeof BOUNDS] };
  return code === 'not-a-choice' ? { choices: CHOICES[key as keyof typeof CHOICES].join(', ') } : {};
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
  if (typeof type !== 'string' || !Object.hasOwn(SCHEMAS, type))
    return refuse('message-type', 'type', { value: quoted(type) });
  const known = type as HostMessage['type'];
  if (TEST_TYPES.includes(known) && !test) return refuse('not-allowed', 'type', { value: known });

  const schema = known === 'preset' && fields.preset === undefined ? PRESET_BY_ID_SCHEMA : SCHEMAS[known];
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
  if (known === 'setState') {
    if (fields.state === undefined) return refuse('missing-field', 'state', {});
    const read = readRun(fields.state);
    if (!read.ok) return refuseFor(read.problem);
    return accept({ ...parsed.output, type: known, state: read.saved });
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
function isFigureMessage(data: Record<string, unknown>): boolean {
  const type = data.type as FigureMessage['type'];
  const field = Object.hasOwn(BOTH_WAYS, type) ? BOTH_WAYS[type] : undefined;
  return FIGURE_TYPES.includes(type) && (field === undefined || data[field] !== undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
