import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLinear, linearGradient } from '../../../src/core/linearEncoder';
import { type TripletSettings, tripletGradient } from '../../../src/core/loss/triplet';
import { centralDifference, largestDifference } from './finiteDifference';

const coordinate = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100);
const block = (length: number) =>
  fc.array(coordinate, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));

function lossOf(weights: Float64Array, items: Float64Array, settings: TripletSettings) {
  const places = encodeLinear(weights, 2, items);
  return tripletGradient(places.subarray(0, 2), places.subarray(2, 4), places.subarray(4, 6), settings);
}

describe('a linear encoder', () => {
  it('multiplies each row by its matrix, whatever the two sizes', () => {
    const weights = Float64Array.of(1, 2, 3, 4, 5, 6);
    expect([...encodeLinear(weights, 3, Float64Array.of(1, 0, -1, 0, 1, 0))]).toEqual([-2, -2, 2, 5]);
    expect([...encodeLinear(weights, 2, Float64Array.of(1, 1))]).toEqual([3, 7, 11]);
  });

  it('encodes no item to nothing', () => {
    expect(encodeLinear(Float64Array.of(1, 0, 0, 1), 2, new Float64Array(0))).toHaveLength(0);
    expect(linearGradient(new Float64Array(0), 2, new Float64Array(0))).toHaveLength(0);
  });

  it('refuses weights that fit no input', () => {
    expect(() => encodeLinear(Float64Array.of(1, 2, 3), 2, Float64Array.of(1, 1))).toThrow('rows-shape');
  });

  it('adds the wish of every item to the same matrix', () => {
    const items = Float64Array.of(1, 2, 3, 4);
    const gradient = Float64Array.of(10, 0, 0, 100);
    expect([...linearGradient(items, 2, gradient)]).toEqual([10, 20, 300, 400]);
  });

  for (const normalize of [false, true]) {
    for (const distance of ['squared', 'plain'] as const) {
      it(`has the gradient of the triplet loss that finite differences find: ${distance}, ${normalize ? 'unit' : 'free'} vectors`, () => {
        const settings: TripletSettings = { margin: 3, distance, loss: 'hinge', normalize };
        let compared = 0;
        fc.assert(
          fc.property(block(4), block(6), (weights, items) => {
            const places = encodeLinear(weights, 2, items);
            const lengths = [0, 2, 4].map((start) => Math.hypot(places[start], places[start + 1]));
            const found = lossOf(weights, items, settings);
            // Away from the corners, where a difference quotient means nothing.
            fc.pre(Math.min(...lengths) > 0.3 && found.loss > 0.01);
            fc.pre(Math.min(found.anchorPositive, found.anchorNegative) > 0.05);
            const outer = Float64Array.of(...found.anchor, ...found.positive, ...found.negative);
            const expected = centralDifference((at) => lossOf(at, items, settings).loss, weights);
            expect(largestDifference(linearGradient(items, 2, outer), expected)).toBeLessThan(1e-5);
            compared++;
          }),
          { numRuns: 60 },
        );
        expect(compared).toBe(60);
      });
    }
  }
});
