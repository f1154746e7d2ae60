import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTANCES } from '../../../../src/core/loss/kinds';
import { DEFAULTS, SETTING_NAMES, settingRow } from '../../../../src/session/settings/settingsTable';
import { shownSetting } from '../../../../src/session/settings/shownSetting';

const NUMBERS = SETTING_NAMES.filter((name) => settingRow(name).kind === 'number');

describe('a setting as it is shown', () => {
  it('shows the threshold in the unit of the distances beside it, and FaceNet’s 1.1 as the 1.1 that it is there', () => {
    const plain = shownSetting('threshold', { ...DEFAULTS, distance: 'plain' });
    const squared = shownSetting('threshold', { ...DEFAULTS, distance: 'squared' });
    expect([plain.unit, plain.toShown(1.1)]).toEqual(['distance', 1.1]);
    expect(squared.unit).toBe('squaredDistance');
    expect(squared.toShown(1.1)).toBeCloseTo(1.21, 12);
    expect(squared.toSetting(1.1)).toBeCloseTo(1.0488, 4);
  });

  it('leaves all other numbers as they are, and the margin in the unit that the loss compares', () => {
    for (const name of NUMBERS.filter((other) => other !== 'threshold')) {
      const { toShown, toSetting } = shownSetting(name, { ...DEFAULTS, distance: 'squared' });
      expect([toShown(0.3), toSetting(0.3)], name).toEqual([0.3, 0.3]);
    }
    expect(shownSetting('margin', { ...DEFAULTS, distance: 'squared' }).unit).toBe('squaredDistance');
  });

  it('takes back what it shows, to the last digit that a field writes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6, noNaN: true }), fc.constantFrom(...DISTANCES), (value, distance) => {
        const { toShown, toSetting } = shownSetting('threshold', { ...DEFAULTS, distance });
        expect(toSetting(toShown(value))).toBeCloseTo(value, 9);
        const typed = Number(value.toFixed(6));
        expect(Number(toShown(toSetting(typed)).toFixed(6))).toBe(typed);
      }),
    );
  });
});
