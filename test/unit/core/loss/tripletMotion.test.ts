import { describe, expect, it } from 'vitest';
import { normalizeRows } from '../../../../src/core/loss/normalize';
import { type TripletSettings, tripletGradient } from '../../../../src/core/loss/triplet';
import { tripletMotion } from '../../../../src/core/loss/tripletMotion';
import { createRandom } from '../../../../src/core/random';

const SETTINGS: TripletSettings = { margin: 0.5, distance: 'squared', loss: 'hinge', normalize: false };

describe('the motion of a triplet', () => {
  it('pulls where its own loss falls fastest, as finite differences say', () => {
    const before = Float64Array.of(0, 0, 1, 0.25, -0.5, 0.5);
    for (const distance of ['squared', 'plain'] as const) {
      const settings = { ...SETTINGS, distance, margin: 1 };
      const { pull } = tripletMotion(before, before, 2, settings);
      const lossAt = (points: Float64Array) =>
        tripletGradient(points.subarray(0, 2), points.subarray(2, 4), points.subarray(4, 6), settings).loss;
      for (let i = 0; i < 6; i++) {
        const h = 1e-5;
        const [up, down] = [h, -h].map((step) => lossAt(before.map((value, k) => (k === i ? value + step : value))));
        expect(pull[i]).toBeCloseTo(-(up - down) / (2 * h), 6);
      }
    }
  });

  it('measures the angle between pull and move in the full space', () => {
    const before = Float64Array.of(0, 0, 1, 0, 0.5, 0);
    // The positive is pulled to the left, the negative pushed to the right.
    const after = Float64Array.of(0, 1, 0.5, 0, 0.5, 0.25);
    const { angles, move } = tripletMotion(before, after, 2, SETTINGS);
    expect(angles[1]).toBeCloseTo(0);
    expect(angles[2]).toBeCloseTo(90);
    expect([...move]).toEqual([0, 1, -0.5, 0, 0, 0.25]);
  });

  it('has no angle where nothing is asked or nothing moved', () => {
    const easy = Float64Array.of(0, 0, 0.1, 0, 5, 0);
    expect(
      tripletMotion(
        easy,
        easy.map((value) => value + 1),
        2,
        SETTINGS,
      ).angles,
    ).toEqual([null, null, null]);
    const hard = Float64Array.of(0, 0, 1, 0, 0.5, 0);
    expect(tripletMotion(hard, hard, 2, SETTINGS).angles).toEqual([null, null, null]);
  });

  it('pulls along the sphere where embeddings lie on one', () => {
    const random = createRandom(3);
    const before = Float64Array.from({ length: 24 }, () => random.normal());
    normalizeRows(before, 8, before);
    const { pull } = tripletMotion(before, before, 8, { ...SETTINGS, margin: 4, normalize: true });
    for (const row of [0, 8, 16]) {
      let outward = 0;
      let length = 0;
      for (let d = row; d < row + 8; d++) {
        outward += pull[d] * before[d];
        length += pull[d] ** 2;
      }
      expect(length).toBeGreaterThan(0);
      expect(outward).toBeCloseTo(0, 10);
    }
  });
});
