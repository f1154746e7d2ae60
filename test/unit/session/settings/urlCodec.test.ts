import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../../../src/session/settings/presets';
import { checkSettings } from '../../../../src/session/settings/settingsRules';
import { DEFAULTS, SETTING_NAMES, settingRow } from '../../../../src/session/settings/settingsTable';
import { LONGEST_ADDRESS_PART, settingsFromHash, settingsToHash } from '../../../../src/session/settings/urlCodec';
import { FULL } from '../../../tier';
import { arbitrarySettings } from './arbitrarySettings';
import { NOTHING_LOADED } from './facts';

/** Random records to write and read, and random texts to read. */
const [RECORDS, TEXTS] = FULL ? [10_000, 3000] : [1000, 300];

/** Thousands of cases take their time on a busy machine, ms. */
const PATIENCE = 60_000;

const silent = { settings: DEFAULTS, problems: [] };

describe('settings written to the address', () => {
  it(
    `come back exactly, and the text is the same again: ${RECORDS} random records`,
    () => {
      fc.assert(
        fc.property(arbitrarySettings, (settings) => {
          const hash = settingsToHash(settings);
          const read = settingsFromHash(hash, NOTHING_LOADED);
          return (
            hash.length < LONGEST_ADDRESS_PART &&
            isDeepStrictEqual(read, { settings, problems: [] }) &&
            settingsToHash(read.settings) === hash
          );
        }),
        { numRuns: RECORDS },
      );
    },
    PATIENCE,
  );

  it('are short, versioned, in table order, and only what differs from the defaults', () => {
    expect(settingsToHash(DEFAULTS)).toBe('');
    expect(settingsToHash({ ...DEFAULTS, margin: 0.5 })).toBe('#v=1&m=0.5');
    expect(settingsToHash({ ...DEFAULTS, normalize: true, classes: [0, 7], mining: 'hard' })).toBe(
      '#v=1&c=0,7&mi=hard&norm=1',
    );
  });
});

describe('settings read from the address', () => {
  it('may be named short or in full', () => {
    expect(settingsFromHash('#margin=0.5&dataset=students', NOTHING_LOADED).settings).toEqual({
      ...DEFAULTS,
      margin: 0.5,
      dataset: 'students',
    });
    expect(settingsFromHash('#v=1&m=0.5&d=students', NOTHING_LOADED)).toEqual(
      settingsFromHash('margin=0.5&dataset=students', NOTHING_LOADED),
    );
    for (const name of SETTING_NAMES) {
      const text = `${name}=nonsense`;
      const short = `${settingRow(name).urlKey}=nonsense`;
      expect(settingsFromHash(text, NOTHING_LOADED)).toEqual(settingsFromHash(short, NOTHING_LOADED));
      expect(settingsFromHash(text, NOTHING_LOADED).problems).toHaveLength(1);
    }
  });

  it('fall back with one problem each where a value is bad', () => {
    const { settings, problems } = settingsFromHash('#m=1e309&mi=hard&k=0x8&norm=maybe', NOTHING_LOADED);
    expect(settings).toEqual({ ...DEFAULTS, mining: 'hard' });
    expect(problems.map(({ code, key }) => [code, key])).toEqual([
      ['not-a-number', 'margin'],
      ['not-a-number', 'itemsPerClass'],
      ['not-a-flag', 'normalize'],
    ]);
  });

  it('pass over keys that are not theirs, in silence', () => {
    const foreign = [
      '',
      '#',
      '#?secret=abc',
      '#/route/1',
      '#:~:text=margin',
      '#access_token=x&state=y',
      '#&&=&=x',
      '#%',
    ];
    for (const hash of foreign) expect(settingsFromHash(hash, NOTHING_LOADED)).toEqual(silent);
    for (const hash of ['#constructor=1', '#__proto__=1', '#toString=1', '#M=0.5', '#Margin=0.5'])
      expect(settingsFromHash(hash, NOTHING_LOADED)).toEqual(silent);
    expect(settingsFromHash('#utm=1&m=0.5', NOTHING_LOADED).settings.margin).toBe(0.5);
  });

  it('count the last of a key given twice, short and full name alike', () => {
    expect(settingsFromHash('#m=0.5&margin=1', NOTHING_LOADED)).toEqual({
      settings: { ...DEFAULTS, margin: 1 },
      problems: [],
    });
    expect(settingsFromHash('#m=9&m=1', NOTHING_LOADED).problems).toEqual([]);
    expect(settingsFromHash('#m=1&m=9', NOTHING_LOADED).settings.margin).toBe(DEFAULTS.margin);
  });

  it('lie over the preset the address names, wherever it stands', () => {
    expect(settingsFromHash('#preset=collapse', NOTHING_LOADED)).toEqual({
      settings: presetSettings('collapse'),
      problems: [],
      preset: 'collapse',
    });
    const { settings } = settingsFromHash('#m=1&preset=collapse', NOTHING_LOADED);
    expect(settings).toEqual({ ...presetSettings('collapse'), margin: 1 });
    expect(settingsFromHash('#preset=collapse&m=9', NOTHING_LOADED).settings.margin).toBe(
      presetSettings('collapse').margin,
    );
    expect(settingsFromHash('#preset=constructor', NOTHING_LOADED)).toEqual({
      settings: DEFAULTS,
      problems: [{ code: 'unknown-preset', key: 'preset', values: { value: 'constructor' } }],
    });
  });

  it('are those before the parts that a course system appends, escaped or not', () => {
    const { settings } = settingsFromHash('#preset=collapse&m=0.7', NOTHING_LOADED);
    for (const hash of [
      '#preset=collapse&m=0.7#?secret=y',
      '#preset=collapse&amp;amp;m=0.7',
      '#preset=collapse&m=0.7?x=1',
    ])
      expect(settingsFromHash(hash, NOTHING_LOADED)).toEqual({ settings, problems: [], preset: 'collapse' });
  });

  it('of another version are read as far as they are known, with one problem', () => {
    const { settings, problems } = settingsFromHash('#v=2&m=0.5', NOTHING_LOADED);
    expect(settings.margin).toBe(0.5);
    expect(problems.map(({ code }) => code)).toEqual(['address-version']);
  });

  it('are not looked at beyond 2,000 characters', () => {
    const longest = `m=1&x=${'0'.repeat(LONGEST_ADDRESS_PART - 6)}`;
    expect(settingsFromHash(`#${longest}`, NOTHING_LOADED).settings.margin).toBe(1);
    expect(settingsFromHash(`#${longest}0`, NOTHING_LOADED)).toEqual({
      settings: DEFAULTS,
      problems: [{ code: 'address-too-long', values: { length: 2001, most: 2000 } }],
    });
  });

  it(
    'are good settings whatever the text',
    () => {
      const key = fc.constantFrom(
        ...SETTING_NAMES,
        ...SETTING_NAMES.map((name) => settingRow(name).urlKey),
        'preset',
        'v',
      );
      const value = fc.oneof(
        fc.string(),
        fc.integer().map(String),
        fc.double().map(String),
        fc.constantFrom('students', 'shapes', 'moons', 'collapse', 'hard', '0,1', '3', '7,8,9', '%', '1'),
      );
      const pairs = fc.array(fc.tuple(key, value).map(([k, v]) => `${k}=${v}`)).map((list) => `#${list.join('&')}`);
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), pairs, pairs), (hash) => {
          const { settings } = settingsFromHash(hash, NOTHING_LOADED);
          return isDeepStrictEqual(checkSettings(settings, DEFAULTS, NOTHING_LOADED), { ok: true, settings });
        }),
        { numRuns: TEXTS },
      );
    },
    PATIENCE,
  );
});
