// What a reader, a host page or a browser may do to the page, as plain data, so that a list of actions can be kept, cut short and
// replayed. Places and controls are shares (0 … 1) of what is there when the action is performed: a shorter list still means
// something.
import { createRandom, type Random } from '../../src/core/random';
import { momentToHash } from '../../src/session/moment/momentCodec';
import { PRESET_IDS } from '../../src/session/settings/presets';
import { DEFAULTS, SETTING_NAMES, settingRow } from '../../src/session/settings/settingsTable';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Action =
  | { readonly do: 'click' | 'tap'; readonly at: Point }
  | { readonly do: 'drag' | 'swipe'; readonly from: Point; readonly to: Point }
  | { readonly do: 'press'; readonly control: number }
  | { readonly do: 'type'; readonly control: number; readonly text: string }
  | { readonly do: 'choose'; readonly control: number; readonly option: number }
  | { readonly do: 'key'; readonly key: string }
  | { readonly do: 'wheel'; readonly at: Point; readonly by: number }
  | { readonly do: 'resize'; readonly width: number; readonly height: number }
  | { readonly do: 'hash'; readonly hash: string }
  | { readonly do: 'message'; readonly message: object }
  | { readonly do: 'network'; readonly online: boolean }
  | { readonly do: 'visibility'; readonly visible: boolean }
  | { readonly do: 'scheme'; readonly scheme: 'light' | 'dark' }
  | { readonly do: 'wait'; readonly frames: number };

type Kind = Action['do'];

/** How often each kind comes, relative to the others: what readers do most comes most. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  press: 30,
  click: 10,
  drag: 10,
  key: 14,
  type: 6,
  choose: 6,
  wheel: 4,
  tap: 4,
  swipe: 4,
  resize: 3,
  hash: 5,
  message: 8,
  network: 2,
  visibility: 2,
  scheme: 2,
  wait: 6,
};

const KEYS = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ...['Home', 'End', 'PageUp', 'PageDown', 'Delete', 'Backspace', '5', ',', '-'],
];
const TEXTS = [
  '0',
  '1',
  '0.5',
  '0,5',
  '１．２',
  '-3',
  '1e9',
  '1e-9',
  '',
  'nan',
  'infinity',
  '一',
  '99999999999',
  ' 7 ',
  '<b>x',
];
const HOSTILE = ['', 'NaN', '-1', '1e999', 'undefined', '%E0%A4%A', '__proto__', '0x10', '⚡', '1;2'];
const SIZES = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;

/** `count` actions that depend on the seed alone; the last ones bring network and page back. */
export function actionsFrom(seed: number, count: number): Action[] {
  const random = createRandom(seed);
  const kinds = Object.keys(WEIGHTS) as Kind[];
  const bag = kinds.flatMap((kind) => Array.from({ length: WEIGHTS[kind] }, () => kind));
  return Array.from({ length: count }, () => actionOf(pick(random, bag), random));
}

function actionOf(kind: Kind, random: Random): Action {
  switch (kind) {
    case 'click':
    case 'tap':
      return { do: kind, at: point(random) };
    case 'drag':
    case 'swipe':
      return { do: kind, from: point(random), to: point(random) };
    case 'press':
      return { do: kind, control: share(random) };
    case 'type':
      return { do: kind, control: share(random), text: pick(random, TEXTS) };
    case 'choose':
      return { do: kind, control: share(random), option: share(random) };
    case 'key':
      return { do: kind, key: pick(random, KEYS) };
    case 'wheel':
      return { do: kind, at: point(random), by: pick(random, [-600, -100, 100, 600]) };
    case 'resize': {
      const [width, height] = pick(random, SIZES);
      return { do: kind, width, height };
    }
    case 'hash':
      return { do: kind, hash: hash(random) };
    case 'message':
      return { do: kind, message: message(random) };
    case 'network':
      return { do: kind, online: random.next() < 0.5 };
    case 'visibility':
      return { do: kind, visible: random.next() < 0.5 };
    case 'scheme':
      return { do: kind, scheme: pick(random, ['light', 'dark']) };
    case 'wait':
      return { do: kind, frames: 1 + random.integer(30) };
  }
}

function hash(random: Random): string {
  if (random.next() < 0.1) return moment(random);
  if (random.next() < 0.2) return `#preset=${pick(random, PRESET_IDS)}`;
  const parts = Array.from({ length: 1 + random.integer(3) }, () => {
    const name = pick(random, SETTING_NAMES);
    return `${settingRow(name).urlKey}=${random.next() < 0.2 ? pick(random, HOSTILE) : value(random, name)}`;
  });
  return `#${parts.join('&')}`;
}

/** A link to a moment of a short run on the first digits, sometimes cut off. */
function moment(random: Random): string {
  const step = random.integer(60);
  const changes = [{ step: random.integer(step + 1), settings: { margin: random.integer(200) / 100 } }];
  const triplet = { anchor: 0, positive: 17, negative: 286 };
  const settings = { ...DEFAULTS, backend: 'cpu' as const };
  const text = momentToHash({ settings, changes, step, triplet, engine: 'wasm' });
  return random.next() < 0.2 ? text.slice(0, -1 - random.integer(30)) : text;
}

/** A value that the setting may have. */
function value(random: Random, name: (typeof SETTING_NAMES)[number]): string | number | boolean | readonly number[] {
  const row = settingRow(name);
  switch (row.kind) {
    case 'choice':
      return pick(random, row.choices);
    case 'flag':
      return random.next() < 0.5;
    case 'classes':
      return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(() => random.next() < 0.4);
    case 'integer':
      // Large nets and pools take long in software and show nothing that small ones don't.
      return row.min + random.integer(Math.min(40, row.max - row.min) + 1);
    case 'number':
      return Number((row.min + random.next() * (row.max - row.min)).toFixed(4));
  }
}

function message(random: Random): object {
  const app = { app: 'triplet-lab', version: 1 };
  const kind = pick(random, ['set', 'set', 'play', 'pause', 'step', 'reset', 'preset', 'get', 'hostile'] as const);
  switch (kind) {
    case 'set': {
      const name = pick(random, SETTING_NAMES);
      return { ...app, type: kind, settings: { [name]: value(random, name) } };
    }
    case 'step':
      return { ...app, type: kind, count: 1 + random.integer(20) };
    case 'preset':
      return { ...app, type: kind, id: pick(random, PRESET_IDS) };
    case 'hostile':
      return {
        ...app,
        type: pick(random, HOSTILE),
        settings: pick(random, HOSTILE),
        count: -1,
        id: pick(random, HOSTILE),
      };
    default:
      return { ...app, type: kind };
  }
}

function point(random: Random): Point {
  return { x: share(random), y: share(random) };
}

/** Rounded, so that a list is short to read. */
function share(random: Random): number {
  return Math.floor(random.next() * 1000) / 1000;
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random.integer(from.length)];
}
