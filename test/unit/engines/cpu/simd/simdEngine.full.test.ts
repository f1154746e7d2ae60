// Batches of the largest size: they take long on the plain engine.
import { describe, expect, it } from 'vitest';
import { NETS } from '../../../../oracle/syntheticRun';
import { largestLossDifference, SMOOTH } from './lossDifference';

describe('the SIMD engine gives the losses of the plain one over 8 steps, to 1e-5', () => {
  for (const net of NETS) {
    for (const normalize of [true, false]) {
      const space = normalize ? 'on the sphere' : 'unnormalised';
      it(`${net} net, 128 dimensions, ${space}, batch 10×20`, () => {
        const options = { dimensions: 128, normalize, classes: 10, itemsPerClass: 20 };
        expect(largestLossDifference(net, options, [10, 20], SMOOTH)).toBeLessThanOrEqual(1e-5);
      });
    }
  }
});
