import { describe, expect, it } from 'vitest';
import { sliderScale } from '../../../../src/figures/controls/sliderScale';
import type { NumberRow } from '../../../../src/registry/settingRow';
import { SETTING_NAMES, settingRow } from '../../../../src/session/settings/settingsTable';

const rows = SETTING_NAMES.flatMap((name): [string, NumberRow][] => {
  const row = settingRow(name);
  return row.kind === 'number' || row.kind === 'integer' ? [[name, row]] : [];
});
/** All ticks, or where there are billions of them, both ends and some between. */
const ticksOf = (ticks: number) =>
  ticks <= 1000
    ? Array.from({ length: ticks + 1 }, (_, tick) => tick)
    : [0, 1, 2, Math.round(ticks / 3), ticks - 1, ticks];

describe.each(rows)('the slider of %s', (_, row) => {
  const scale = sliderScale(row);
  const ticks = ticksOf(scale.ticks);

  it('reaches from the smallest value to the largest', () => {
    expect([scale.toValue(0), scale.toValue(scale.ticks)]).toEqual([row.min, row.max]);
  });

  it('comes back to every tick it is set to, so that each press of a key moves it', () => {
    expect(ticks.map((tick) => scale.toTick(scale.toValue(tick)))).toEqual(ticks);
  });

  it('rises with every tick, and through whole values where the setting is whole', () => {
    const values = ticks.map(scale.toValue);
    expect([...new Set(values)].sort((a, b) => a - b)).toEqual(values);
    if (row.kind === 'integer') expect(values.every(Number.isInteger)).toBe(true);
  });
});

describe('a logarithmic slider', () => {
  const learningRate = { kind: 'number', min: 0.0001, max: 0.1, step: 10 ** 0.1, logarithmic: true } as const;

  it('gives every decade the same number of ticks', () => {
    const { ticks, toTick } = sliderScale(learningRate);
    expect(ticks).toBe(30);
    expect([0.0001, 0.001, 0.01, 0.1].map(toTick)).toEqual([0, 10, 20, 30]);
  });

  it('goes a step of the table with every tick, written short', () => {
    const { toValue } = sliderScale(learningRate);
    expect([10, 11, 12, 13].map(toValue)).toEqual([0.001, 0.0013, 0.0016, 0.002]);
  });

  it('ends at the largest value, even within the last step', () => {
    const { ticks, toValue } = sliderScale({ ...learningRate, kind: 'integer', min: 1, max: 240, step: 2 });
    expect(ticksOf(ticks).map(toValue)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 240]);
  });

  it('with steps finer than whole numbers has each whole number once', () => {
    const { ticks, toValue } = sliderScale({ ...learningRate, kind: 'integer', min: 1, max: 6, step: 1.1 });
    expect(ticksOf(ticks).map(toValue)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('shows a value between two ticks at the nearer one', () => {
    const { toTick } = sliderScale({ ...learningRate, kind: 'integer', min: 1, max: 240, step: 2 });
    expect([60, 44, 46, 239].map(toTick)).toEqual([6, 5, 6, 8]);
  });
});

describe('a linear slider', () => {
  it('has values without the dust of floating point', () => {
    const { toValue } = sliderScale({ kind: 'number', min: 0, max: 6, step: 0.01 });
    expect([7, 29, 58].map(toValue)).toEqual([0.07, 0.29, 0.58]);
  });
});
