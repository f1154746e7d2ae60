import { describe, expect, it } from 'vitest';
import { PLANS } from '../../../../src/article/chapters/plans';
import { startOf } from '../../../../src/article/chapters/startOf';
import { PAIRS, type PairId, pairSettings } from '../../../../src/session/settings/pairs';
import { brokenRules } from '../../../../src/session/settings/settingsRules';
import { DEFAULTS, SETTING_NAMES, settingRow } from '../../../../src/session/settings/settingsTable';
import { checkValue, sameValue } from '../../../../src/session/settings/settingValue';
import { NOTHING_LOADED } from './facts';

const IDS = Object.keys(PAIRS) as PairId[];

describe('a pair of runs', () => {
  it.each(IDS)('%s is two good records that differ in one setting, the one it names', (id) => {
    const [left, right] = pairSettings({ ...DEFAULTS, 'compare.pair': id });
    for (const record of [left, right]) {
      expect(brokenRules(record, NOTHING_LOADED)).toEqual([]);
      for (const name of SETTING_NAMES) expect(checkValue(name, record[name]).ok, name).toBe(true);
    }
    expect(SETTING_NAMES.filter((name) => !sameValue(left[name], right[name]))).toEqual([PAIRS[id].setting]);
  });

  it('keeps the seed and the pace that were asked for, and the pair itself', () => {
    const wanted = { ...DEFAULTS, seed: 99, speed: 12, margin: 5, 'compare.pair': 'collapse' } as const;
    for (const record of pairSettings(wanted)) {
      expect(record).toMatchObject({ seed: 99, speed: 12, margin: 0.2, backend: 'cpu', 'compare.pair': 'collapse' });
    }
  });

  it.each(['margin', 'breaking'] as const)(
    'of the chapter %s has the run on its left that the card asks about',
    (id) => {
      const start = startOf(PLANS[id]);
      const [left] = pairSettings(start);
      const trains = SETTING_NAMES.filter((name) => ['live', 'restart'].includes(settingRow(name).effect));
      expect(trains.filter((name) => !sameValue(start[name], left[name]))).toEqual([]);
    },
  );
});
