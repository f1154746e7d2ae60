import { describe, expect, it } from 'vitest';
import { SHOT_FACTOR_NAMES, SHOT_FACTORS } from '../../../../src/data/faces/shotFactors';
import { shotOf } from '../../../../src/data/faces/shots';

const ITEMS = Array.from({ length: 300 }, (_, item) => item);

describe('shotOf', () => {
  it('the same picture of the same person is taken the same way, another one is not', () => {
    expect(shotOf(1, 4, 'snapshot')).toEqual(shotOf(1, 4, 'snapshot'));
    expect(shotOf(1, 4, 'snapshot')).not.toEqual(shotOf(1, 5, 'snapshot'));
    expect(shotOf(1, 4, 'snapshot')).not.toEqual(shotOf(2, 4, 'snapshot'));
  });

  it('every factor stays in its reach', () => {
    for (const item of ITEMS) {
      const shot = shotOf(1, item, 'street');
      for (const name of SHOT_FACTOR_NAMES) {
        expect(Math.abs(shot[name] - SHOT_FACTORS[name].rest), name).toBeLessThanOrEqual(SHOT_FACTORS[name].reach);
      }
    }
  });

  it('heads turn more from passport to snapshot to street', () => {
    const turn = (difficulty: 'passport' | 'snapshot' | 'street') =>
      spread(ITEMS.map((item) => shotOf(1, item, difficulty).yaw));
    expect(turn('passport')).toBeLessThan(0.15);
    expect(turn('snapshot')).toBeGreaterThan(3 * turn('passport'));
    expect(turn('street')).toBeGreaterThan(1.4 * turn('snapshot'));
  });

  it('glasses are worn in some pictures and not in most', () => {
    const worn = ITEMS.filter((item) => shotOf(1, item, 'street').glasses > 0).length / ITEMS.length;
    expect(worn).toBeGreaterThan(0.1);
    expect(worn).toBeLessThan(0.35);
  });
});

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
