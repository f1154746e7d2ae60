// Every net, number of dimensions and size of batch: the plain engine takes long over them.
import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../../../../src/core/loss/kinds';
import { NETS } from '../../../../oracle/syntheticRun';
import { largestLossDifference, SMOOTH } from './lossDifference';

type Case = readonly [dimensions: number, batch: readonly [classes: number, perClass: number]];

const CASES: readonly Case[] = [
  ...DIMENSIONS.flatMap((dimensions): Case[] => [
    [dimensions, [5, 3]],
    [dimensions, [8, 4]],
  ]),
  [128, [10, 20]],
];

describe('the SIMD engine gives the losses of the plain one over 8 steps, to 1e-5', () => {
  for (const net of NETS) {
    for (const [dimensions, [classes, perClass]] of CASES) {
      for (const normalize of [true, false]) {
        const space = normalize ? 'on the sphere' : 'unnormalised';
        it(`${net} net, ${dimensions} dimensions, ${space}, batch ${classes}×${perClass}`, () => {
          const options = { dimensions, normalize, classes: 10, itemsPerClass: 20 };
          expect(largestLossDifference(net, options, [classes, perClass], SMOOTH)).toBeLessThanOrEqual(1e-5);
        });
      }
    }
  }
});
