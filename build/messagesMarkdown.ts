// The README's table of messages: types and fields come from the code (src/embed), what is said of them stands here, and the
// compiler names what is missing. `tsx build/messagesMarkdown.ts` prints it, and a unit test holds the README to it.
import { pathToFileURL } from 'node:url';
import { BOUNDS, CHOICES, FIELDS, TO_A_RUN } from '../src/embed/messageFields';
import type { FigureMessage, HostMessage } from '../src/embed/messages';
import { FIGURES, type FigureId } from '../src/registry/figures';
import type { ProblemCode } from '../src/session/problem';
import { PRESET_IDS } from '../src/session/settings/presets';

type HostType = Exclude<HostMessage['type'], 'loseContext' | 'redraw'>;
/** Codes of what can go wrong only once the order is carried out. */
type LaterCode =
  | 'not-a-triplet'
  | 'only-forward'
  | 'state-length'
  | 'no-picture'
  | 'no-worker'
  | 'run-rolled-back'
  | 'run-put-back';
type FigureFields<Type extends FigureMessage['type']> = Exclude<
  keyof Extract<FigureMessage, { readonly type: Type }>,
  'app' | 'version' | 'type' | 'id'
>;

interface ToFigure {
  readonly does: string;
  readonly answer: FigureMessage['type'];
  /** Besides those of its fields, and `no-run`. */
  readonly errors?: readonly (ProblemCode | LaterCode)[];
}

export const TO_FIGURE = {
  set: {
    does: 'takes over all of these settings, or none; full names, values as in the table of settings',
    answer: 'state',
    errors: [
      'own-not-loaded',
      'unknown-class',
      'too-few-classes',
      'classes-per-batch',
      'batch-too-large',
      'loss-needs-unit-vectors',
    ],
  },
  play: { does: 'trains', answer: 'state' },
  pause: { does: 'stops', answer: 'state' },
  step: {
    does: 'takes so many steps; answered when they are shown, or when another order has ended them',
    answer: 'state',
  },
  goto: {
    does: 'goes back to the last kept step that is no later, forgetting nothing; or on, by the missing steps; at most 10000 ahead. The answer says where it stands',
    answer: 'state',
    errors: ['only-forward', 'no-worker'],
  },
  reset: { does: 'starts again, from this seed or the same', answer: 'state' },
  triplet: {
    does: 'follows these three items, by number in the training data',
    answer: 'state',
    errors: ['not-a-triplet', 'no-worker'],
  },
  preset: { does: 'starts a preset (`preset {id}`, with its name as the id, still works)', answer: 'state' },
  theme: { does: 'changes the looks', answer: 'state' },
  language: { does: 'changes the language', answer: 'state' },
  get: { does: 'nothing', answer: 'state' },
  getPicture: {
    does: 'gives the picture; `svg` unless told otherwise',
    answer: 'picture',
    errors: ['no-picture', 'no-worker'],
  },
  getCsv: {
    does: 'gives the steps of the run as a table; of several runs, the first (0), the second (1) or a later one',
    answer: 'csv',
  },
  getPyTorch: {
    does: 'gives the run as the zip that repeats it in PyTorch, trained again on the processor; of two runs, the first',
    answer: 'pytorch',
    errors: ['run-rolled-back', 'run-put-back', 'no-worker'],
  },
  getState: {
    does: 'gives settings, weights, random generator and log of changes, as JSON to keep',
    answer: 'savedState',
    errors: ['no-worker'],
  },
  setState: {
    does: 'takes it back, paused at its step, from where it goes on bit for bit. In a figure without a run, with two or with a series, the settings alone',
    answer: 'state',
    errors: ['not-a-state', 'state-length', 'own-not-loaded', 'no-worker'],
  },
  subscribe: {
    does: 'tells these events from now on, and no others; a state at most every so many ms',
    answer: 'state',
  },
  capabilities: { does: 'says what this figure takes and tells', answer: 'capabilities' },
  hello: { does: 'says `ready` again, as soon as it is true', answer: 'ready' },
  diagnostics: { does: 'says what trains, and on what', answer: 'diagnostics', errors: ['no-worker'] },
} as const satisfies Readonly<Record<HostType, ToFigure>>;

interface FromFigure<Type extends FigureMessage['type']> {
  readonly fields: readonly FigureFields<Type>[];
  readonly says: string;
}

const FROM_FIGURE: { readonly [Type in FigureMessage['type']]: FromFigure<Type> } = {
  ready: { fields: ['figures', 'settings', 'backend'], says: 'the figure can be spoken to' },
  state: {
    fields: [
      ...(['status', 'step', 'loss', 'recall', 'recallStep', 'activeFraction', 'counts', 'distances'] as const),
      ...(['stepsPerSecond', 'backend', 'engine', 'settings', 'stepSettings'] as const),
    ],
    says: 'event, at most ten a second, and answer; `settings` are those of now, `stepSettings` those of the reported step',
  },
  settings: { fields: ['settings', 'changed'], says: 'event: settings have changed, whoever changed them' },
  stepsDone: {
    fields: ['step', 'reason'],
    says: 'event: training has stopped; `reason` is `asked`, `until`, `steps-done`, `step-limit`, `nothing-to-learn` or `not-finite`',
  },
  prediction: {
    fields: ['chapter', 'of', 'answer', 'right', 'correct'],
    says: 'event: the reader has answered a card and seen what came of it; `chapter` is that of the article’s card, or `card-1`, `card-2` … of those in the address; places from 0, `correct` is null where the run came out otherwise than the card expects',
  },
  key: {
    fields: ['key', 'keyCode', 'shift'],
    says: 'event: an arrow, Page Up or Down, Home, End, Escape or space that the figure had no use for; never a letter, never from a field',
  },
  resize: {
    fields: ['height'],
    says: "event: CSS pixels; comes as `{ subject: 'lti.frameResize', height }` too, which Canvas and Sakai know",
  },
  fault: {
    fields: ['code', 'message'],
    says: 'event: something failed unasked; without a subscription to it, an `error` says so',
  },
  error: {
    fields: ['code', 'message', 'key'],
    says: 'answer: refused or failed; `message` is a sentence, `key` the field at fault',
  },
  picture: {
    fields: ['format', 'width', 'height', 'data'],
    says: 'answer: the text of the SVG, or the PNG as a `data:` address',
  },
  csv: { fields: ['csv'], says: 'answer: as the file that the lab saves' },
  pytorch: {
    fields: ['name', 'zip', 'replayed'],
    says: 'answer: the file as a `data:` address; `replayed`: the GPU had trained a part of the run',
  },
  savedState: { fields: ['state'], says: 'answer: for `setState`' },
  capabilities: {
    fields: ['api', 'figure', 'messages', 'events', 'parts', 'presets', 'themes', 'languages', 'pictures'],
    says: 'answer',
  },
  diagnostics: {
    fields: ['engine', 'renderer', 'programs', 'drawsPerStep', 'tensors', 'gpuBytes', 'workers'],
    says: 'answer',
  },
};

/** What a field of a host's message may hold, and the codes of what is refused. `id` is said once, above the table. */
const VALUES: Readonly<Record<string, { readonly says: string; readonly errors: readonly ProblemCode[] }>> = {
  settings: {
    says: 'an object',
    errors: [
      'not-an-object',
      'unknown-setting',
      'not-a-number',
      'not-an-integer',
      'out-of-range',
      'not-a-choice',
      'not-a-flag',
      'not-classes',
    ],
  },
  seed: { says: '0–4294967295', errors: ['not-a-number', 'not-an-integer', 'out-of-range'] },
  preset: { says: `${PRESET_IDS.length} names, see above`, errors: ['unknown-preset'] },
  state: { says: 'from `savedState`', errors: [] },
  ...Object.fromEntries(
    Object.entries(BOUNDS).map(([name, { min, max }]) => [
      name,
      { says: `${min}–${max}`, errors: ['not-a-number', 'not-an-integer', 'out-of-range'] as const },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(CHOICES).map(([name, choices]) => {
      const names = choices.map((choice) => `\`${choice}\``).join(', ');
      return [name, { says: name === 'events' ? `list of ${names}` : names, errors: ['not-a-choice'] as const }];
    }),
  ),
};
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  reset: ['seed'],
  getPicture: ['format'],
  getCsv: ['run'],
  subscribe: ['every'],
};

/** Codes that any message may be refused with. */
export const COMMON_ERRORS: readonly ProblemCode[] = [
  'message-version',
  'message-type',
  'message-id',
  'missing-field',
  'unknown-field',
];

export function fieldsOf(type: HostType): readonly string[] {
  return Object.keys(FIELDS[type]).filter((name) => name !== 'id');
}

export function isOptional(type: HostType, field: string): boolean {
  return OPTIONAL[type]?.includes(field) ?? false;
}

/** All codes that stand in the table for this message. */
export function errorsOf(type: HostType): readonly string[] {
  const own: ToFigure = TO_FIGURE[type];
  const ofFields = fieldsOf(type).flatMap((name) => VALUES[name].errors);
  const noRun = TO_A_RUN.includes(type) ? ['no-run'] : [];
  return [...new Set([...noRun, ...ofFields, ...(own.errors ?? [])])];
}

export function messagesMarkdown(): string {
  const head = ['', 'Message', 'Fields', 'What it does or says', 'Answer', 'Errors'];
  const to = (Object.keys(TO_FIGURE) as HostType[]).map((type) => {
    const fields = fieldsOf(type).map(
      (name) => `\`${name}${isOptional(type, name) ? '?' : ''}\`: ${VALUES[name].says}`,
    );
    const { does, answer } = TO_FIGURE[type];
    return [
      'to',
      `\`${type}\``,
      fields.join('; '),
      does,
      `\`${answer}\``,
      errorsOf(type)
        .map((code) => `\`${code}\``)
        .join(', '),
    ];
  });
  const from = Object.entries(FROM_FIGURE).map(([type, { fields, says }]) => [
    'from',
    `\`${type}\``,
    fields.map((name: string) => `\`${name}${type === 'error' && name === 'key' ? '?' : ''}\``).join(', '),
    says,
    '',
    '',
  ]);
  return [head, head.map(() => '---'), ...to, ...from].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Names of the figures that refuse orders to a run. */
export function figuresWithoutRun(): readonly FigureId[] {
  return (Object.keys(FIGURES) as FigureId[]).filter((id) => FIGURES[id].runs === 0);
}

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) console.log(messagesMarkdown());
