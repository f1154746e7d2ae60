import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { own } from '../../../src/i18n/en/own';
import { problemSentence } from '../../../src/i18n/problemSentence';
import { PROBLEM_CODES } from '../../../src/session/problem';
import { checkSettings } from '../../../src/session/settings/settingsRules';
import { DEFAULTS, SETTING_NAMES } from '../../../src/session/settings/settingsTable';
import { settingsFromHash } from '../../../src/session/settings/urlCodec';
import { NOTHING_LOADED } from '../session/settings/facts';

/** Every code in a `new CodedError('…'` of the code. */
function thrownCodes(): string[] {
  const source = new URL('../../../src/', import.meta.url);
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const codes = files.flatMap((name) => {
    const matches = readFileSync(new URL(name, source), 'utf8').matchAll(/new CodedError\(\s*'([^']+)'/g);
    return [...matches].map(([, code]) => code);
  });
  return [...new Set(codes)].sort();
}

const missing = /undefined|NaN|null|\[object/;

describe('the English words', () => {
  it('have a sentence for every code that the code throws', () => {
    const thrown = thrownCodes();
    expect(thrown).toContain('context-lost');
    const said = { ...en.problems, ...own.problems };
    expect(thrown.filter((code) => !Object.hasOwn(said, code))).toEqual([]);
  });

  it('end every sentence of a problem, and start it with a capital or the name at fault', () => {
    const values = {
      value: 'v',
      min: 0,
      max: 6,
      choices: 'a, b',
      used: '1',
      message: 'm',
      class: 1,
      dataset: 'digits',
    };
    for (const code of PROBLEM_CODES) {
      const sentence = problemSentence(en, { code, key: 'margin', values });
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('say which setting is wrong, what was given, what would do and what is used instead', () => {
    const [problem] = settingsFromHash('#m=9', NOTHING_LOADED).problems;
    expect(problemSentence(en, problem)).toBe('Margin: “9” does not lie between 0 and 6; 0.2 is used instead.');
    const checked = checkSettings({ margin: 9 }, DEFAULTS, NOTHING_LOADED);
    expect(checked.ok ? [] : checked.problems.map((one) => problemSentence(en, one))).toEqual([
      'Margin: “9” does not lie between 0 and 6.',
    ]);
  });

  it('leave no value out of a sentence, whatever the address breaks', () => {
    const hashes = SETTING_NAMES.map((name) => `${name}=nonsense`);
    hashes.push(
      'm=9',
      'k=2.5',
      'c=3',
      'c=0,0',
      'd=students&c=0,9',
      'd=students&p=9',
      'v=3',
      'preset=x',
      'x'.repeat(3000),
    );
    for (const hash of hashes) {
      const { problems } = settingsFromHash(hash, NOTHING_LOADED);
      expect(problems, hash).not.toHaveLength(0);
      for (const problem of problems) expect(problemSentence(en, problem)).not.toMatch(missing);
    }
  });

  it('own up to a code they do not know', () => {
    for (const code of ['brand-new', 'constructor'])
      expect(problemSentence(en, { code, values: {} })).toBe(`Something went wrong that should not: ${code}.`);
    expect(problemSentence(en, { code: 'unknown-field', key: 'constructor', values: {} })).toContain('“constructor”');
  });
});
