// A run as plain text and numbers, so that a host can keep it as JSON and give it back: the settings, and of a single run the
// weights, the moments of Adam, the random generator, the run log and the followed triplet. What comes back may be anything.
import * as v from 'valibot';
import type { RunState, TripletItems } from '../../training/protocol/run';
import { type Problem, quoted } from '../problem';
import { checkFields } from '../settings/settingsRules';
import { DEFAULTS, type Settings } from '../settings/settingsTable';
import { liveSettings } from './runConfig';

export const SAVED_FORMAT = 1;
/** Characters of base64, far beyond any encoder of this page: nothing longer is decoded. */
const LONGEST_LIST = 8_000_000;
const MOST_CHANGES = 10_000;
const LIVE_NAMES = Object.keys(liveSettings(DEFAULTS));
/** Of settings that live ones have had since there are more losses than those of triplets. */
const LATER_LIVE = { temperature: DEFAULTS.temperature, arcMargin: DEFAULTS.arcMargin };
const OLDEST_LIVE = LIVE_NAMES.filter((name) => !(name in LATER_LIVE));

export interface SavedRun {
  readonly format: typeof SAVED_FORMAT;
  readonly settings: Settings;
  /** Null where there is no run, or more than one: then the settings are all there is. */
  readonly run: {
    readonly step: number;
    readonly random: readonly number[];
    /** 32-bit numbers, the lowest byte first, as base64. */
    readonly parameters: string;
    readonly firstMoment: string;
    readonly secondMoment: string;
    readonly changes: readonly { readonly step: number; readonly live: Readonly<Record<string, unknown>> }[];
    readonly triplet: TripletItems | null;
  } | null;
}

export function saveRun(settings: Settings, state: RunState | null, triplet: TripletItems | null): SavedRun {
  if (!state) return { format: SAVED_FORMAT, settings, run: null };
  const { step, parameters, firstMoment, secondMoment } = state.engine;
  return {
    format: SAVED_FORMAT,
    settings,
    run: {
      step,
      random: [...state.random],
      parameters: toBase64(parameters),
      firstMoment: toBase64(firstMoment),
      secondMoment: toBase64(secondMoment),
      changes: state.changes.map((change) => ({ step: change.step, live: { ...change.live } })),
      triplet: triplet && { ...triplet },
    },
  };
}

export interface ReadRun {
  readonly settings: Partial<Settings>;
  /** `engine.blocks` are still those of nobody: they come from the run that it is put into. */
  readonly state: RunState | null;
  readonly triplet: TripletItems | null;
}

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const numbers = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LIST),
  v.transform(fromBase64),
  v.custom<Float32Array>((list) => list instanceof Float32Array && list.every(Number.isFinite)),
);
const schema = v.strictObject({
  format: v.literal(SAVED_FORMAT),
  settings: v.record(v.string(), v.unknown()),
  run: v.nullable(
    v.strictObject({
      step: whole,
      random: v.pipe(v.array(v.pipe(whole, v.maxValue(2 ** 32 - 1))), v.length(4)),
      parameters: numbers,
      firstMoment: numbers,
      secondMoment: numbers,
      changes: v.pipe(
        v.array(v.strictObject({ step: whole, live: v.record(v.string(), v.unknown()) })),
        v.maxLength(MOST_CHANGES),
      ),
      triplet: v.nullable(v.strictObject({ anchor: whole, positive: whole, negative: whole })),
    }),
  ),
});

export type CheckedRun =
  | { readonly ok: true; readonly saved: ReadRun }
  | { readonly ok: false; readonly problem: Problem };

/** Takes it whole or refuses it, with the place of what is wrong. */
export function readRun(given: unknown): CheckedRun {
  const parsed = v.safeParse(schema, given, { abortEarly: true });
  if (!parsed.success) {
    const path = (parsed.issues[0].path ?? []).map(({ key }) => String(key)).join('.');
    return refuse({ code: 'not-a-state', key: 'state', values: { place: quoted(path) } });
  }
  const checked = checkFields(parsed.output.settings);
  if (!checked.ok) return refuse(checked.problems[0]);
  const { run } = parsed.output;
  if (!run) return { ok: true, saved: { settings: checked.fields, state: null, triplet: null } };
  for (const { live } of run.changes) {
    const names = Object.keys(live);
    const problem = checkFields(live);
    // States of before the other losses lack what only these use.
    const isLive =
      names.every((name) => LIVE_NAMES.includes(name)) && OLDEST_LIVE.every((name) => names.includes(name));
    if (!problem.ok || !isLive) return refuse({ code: 'not-a-state', key: 'state', values: { place: 'run.changes' } });
  }
  const { step, random, parameters, firstMoment, secondMoment, triplet } = run;
  const changes = run.changes.map((change) => ({ ...change, live: { ...LATER_LIVE, ...change.live } }));
  const engine = { blocks: [], parameters, firstMoment, secondMoment, step };
  const state = { run: 0, engine, random, report: null, rows: new Float32Array(), changes } as unknown as RunState;
  return { ok: true, saved: { settings: checked.fields, state, triplet } };
}

function refuse(problem: Problem): CheckedRun {
  return { ok: false, problem };
}

const CHUNK = 0x8000;

function toBase64(list: Float32Array): string {
  const bytes = new Uint8Array(list.length * 4);
  const view = new DataView(bytes.buffer);
  list.forEach((value, i) => {
    view.setFloat32(i * 4, value, true);
  });
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Null where it is no base64 of whole numbers of 32 bits. */
function fromBase64(text: string): Float32Array | null {
  let bytes: string;
  try {
    bytes = atob(text);
  } catch {
    return null;
  }
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)).buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(i * 4, true));
}
