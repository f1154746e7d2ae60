import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../../src/session/margins/marginPlan';
import { presetSettings } from '../../../../src/session/settings/presets';
import { brokenRules } from '../../../../src/session/settings/settingsRules';
import { NOTHING_LOADED } from '../settings/facts';

const DIGITS = presetSettings('rescue');

describe('the grid', () => {
  it('has sixty cells of digits, and fewer of faces', () => {
    expect(gridOf(DIGITS).cells).toHaveLength(60);
    expect(gridOf(presetSettings('faces')).cells.length).toBeLessThan(30);
  });

  it.each(['mining', 'learningRate', 'dimensions', 'seed'] as const)(
    'asks for runs that can be taken, by %s',
    (rows) => {
      for (const preset of ['rescue', 'toppers', 'faces'] as const) {
        const { cells } = gridOf({ ...presetSettings(preset), 'margins.rows': rows });
        expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
        for (const { jobs } of cells)
          for (const { settings } of jobs) expect(brokenRules(settings, NOTHING_LOADED)).toEqual([]);
      }
    },
  );

  it('takes a coarse grid before the rest, and each run once', () => {
    const grid = gridOf(DIGITS);
    const { jobs } = grid;
    expect(new Set(jobs.map(({ key }) => key)).size).toBe(60);
    const first = new Set(jobs.slice(0, 18).map(({ settings }) => settings.margin));
    expect([...first]).toEqual([0, 0.2, 3.2]);
    expect(new Set(jobs.slice(0, 6).map(({ settings }) => `${settings.mining} ${settings.distance}`)).size).toBe(6);
  });

  it('takes the first seed of all cells before the second one of any', () => {
    const { jobs } = gridOf({ ...DIGITS, 'margins.seeds': 2 });
    expect(new Set(jobs.slice(0, 60).map(({ settings }) => settings.seed))).toEqual(new Set([7]));
    expect(new Set(jobs.slice(60).map(({ settings }) => settings.seed))).toEqual(new Set([8]));
  });
});
