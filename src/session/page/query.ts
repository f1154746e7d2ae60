// What the page shows, from the query of its address: which figure, in which language and looks, with which parts hidden
// or locked. The settings stand after the # and are read elsewhere.

import { FIGURES, type FigureId } from '../../registry/figures';
import { type Problem, quoted } from '../problem';
import { addressPairs } from '../settings/addressPairs';
import { isSettingName, type SettingName } from '../settings/settingsTable';
import { flagFromText } from '../settings/settingValue';
import { LONGEST_ADDRESS_PART, tooLong } from '../settings/urlCodec';
import { CHAPTERS, type ChapterId } from './chapters';
import { type Language, languageOf } from './language';
import { THEMES, type Theme } from './theme';

/** Figures that can be shown alone. */
const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

/** Parts of a figure that a host can hide or lock, beside single settings. README says what each is. */
export const PARTS = [
  'controls',
  'caption',
  'charts',
  'presets',
  'transport',
  'timeline',
  'share',
  'numbers',
  'language',
  'insights',
] as const;
export type Part = (typeof PARTS)[number] | SettingName;

export interface Query {
  /** `null`: the whole page. */
  readonly figure: FigureId | null;
  /** Where the article opens; `null`: at its head. */
  readonly chapter: ChapterId | null;
  /** `null`: the address does not say, or names a language there are no words for. */
  readonly lang: Language | null;
  readonly theme: Theme;
  readonly hide: ReadonlySet<Part>;
  readonly lock: ReadonlySet<Part>;
  readonly autoplay: boolean;
  /** A still picture until the reader starts it. */
  readonly poster: boolean;
  /** Opens the messages that only tests may send. */
  readonly test: boolean;
  /** A prediction card, an assignment and a receipt, packed as in `session/homework`; null where there is none. */
  readonly card: string | null;
  readonly assignment: string | null;
  readonly receipt: string | null;
  /** The page that checks receipts, in place of the article. A receipt opens it by itself. */
  readonly teacher: boolean;
  readonly problems: readonly Problem[];
}

/** Bad values of known keys fall back with a problem each; unknown keys are passed over; the last of a key counts. */
export function parseQuery(search: string): Query {
  const problems: Problem[] = [];
  if (search.length > LONGEST_ADDRESS_PART) problems.push(tooLong(search.length));
  const given = new Map(addressPairs(problems.length > 0 ? '' : search));

  const [card, assignment, receipt] = ['card', 'assignment', 'receipt'].map((key) => given.get(key) ?? null);

  return {
    // A card or an assignment is about a figure.
    figure: choice('figure', FIGURE_IDS, card === null && assignment === null ? null : 'lab', 'unknown-figure'),
    chapter: choice('chapter', CHAPTERS, null, 'unknown-chapter'),
    lang: languageOf(given.get('lang')),
    theme: choice('theme', THEMES, 'auto', 'not-a-choice'),
    hide: parts('hide'),
    lock: parts('lock'),
    autoplay: flag('autoplay', true),
    poster: flag('poster', false),
    test: flag('test', false),
    card,
    assignment,
    receipt,
    teacher: receipt !== null || given.get('teacher') === '' || flag('teacher', false),
    problems,
  };

  function choice<C extends string, F>(
    key: string,
    choices: readonly C[],
    fallback: F,
    code: 'unknown-figure' | 'unknown-chapter' | 'not-a-choice',
  ): C | F {
    const text = given.get(key);
    const found = choices.find((one) => one === text);
    if (found !== undefined || text === undefined) return found ?? fallback;
    const used: Problem['values'] = fallback === null ? {} : { used: String(fallback) };
    problems.push({ code, key, values: { value: quoted(text), choices: choices.join(', '), ...used } });
    return fallback;
  }

  function flag(key: string, fallback: boolean): boolean {
    const text = given.get(key);
    const value = text === undefined ? fallback : flagFromText(text);
    if (value !== undefined) return value;
    problems.push({ code: 'not-a-flag', key, values: { value: quoted(text), used: fallback ? '1' : '0' } });
    return fallback;
  }

  function parts(key: string): ReadonlySet<Part> {
    const names = (given.get(key) ?? '').split(',').filter((name) => name !== '');
    for (const name of names) {
      if (!isPart(name)) problems.push({ code: 'unknown-part', key, values: { value: quoted(name) } });
    }
    return new Set(names.filter(isPart));
  }
}

function isPart(name: string): name is Part {
  return isSettingName(name) || (PARTS as readonly string[]).includes(name);
}
