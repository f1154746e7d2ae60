import { describe, expect, it } from 'vitest';
import { FIRST_STRANGER } from '../../../../src/data/faces/people';
import { brokenRules } from '../../../../src/session/settings/settingsRules';
import {
  DEFAULTS,
  isSettingName,
  SETTING_NAMES,
  settingRow,
  settingUnit,
} from '../../../../src/session/settings/settingsTable';
import { checkValue } from '../../../../src/session/settings/settingValue';
import { NOTHING_LOADED } from './facts';

describe('the settings table', () => {
  it('has defaults that it accepts itself, unchanged', () => {
    for (const name of SETTING_NAMES)
      expect(checkValue(name, DEFAULTS[name])).toEqual({ ok: true, value: DEFAULTS[name] });
    expect(brokenRules(DEFAULTS, NOTHING_LOADED)).toEqual([]);
  });

  it('gives no two settings the same name in the address, short or full', () => {
    const short = SETTING_NAMES.map((name) => settingRow(name).urlKey);
    const taken = [...SETTING_NAMES, ...short, 'v', 'preset'];
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('uses only keys that need no escaping in an address', () => {
    for (const name of SETTING_NAMES) {
      const { urlKey } = settingRow(name);
      expect(encodeURIComponent(urlKey)).toBe(urlKey);
    }
  });

  it('starts with the first screen: digits, 2-D, unnormalised, plain distance, margin 0.2, semi-hard, 3×8', () => {
    expect(DEFAULTS).toMatchObject({
      dataset: 'digits',
      dimensions: 2,
      normalize: false,
      distance: 'plain',
      margin: 0.2,
      mining: 'semi-hard',
      classesPerBatch: 3,
      itemsPerClass: 8,
    });
  });

  it('shows in `people` all who may be trained on, and no stranger', () => {
    for (const name of ['people.person', 'people.other'] as const) {
      expect(settingRow(name)).toMatchObject({ min: 1, max: FIRST_STRANGER - 1 });
    }
  });

  it('knows no setting by a name that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])
      expect(isSettingName(name)).toBe(false);
  });

  it('measures the margin in squared distance where training squares distances', () => {
    expect(settingUnit('margin', DEFAULTS)).toBe('distance');
    expect(settingUnit('margin', { ...DEFAULTS, distance: 'squared' })).toBe('squaredDistance');
    expect(settingUnit('threshold', { ...DEFAULTS, distance: 'squared' })).toBe('distance');
    expect(settingUnit('seed', DEFAULTS)).toBeNull();
  });
});
