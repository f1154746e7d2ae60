import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TripletRule, tripletSum } from '../../../../../src/figures/lab/picture/tripletSum';

const HINGE: TripletRule = { loss: 'hinge', distance: 'plain', margin: 0.2 };

describe('the sum under the picture', () => {
  it('says where the negative stands, and adds up', () => {
    expect(tripletSum(0.12, 0.26, HINGE)).toMatchObject({ stands: 'inside', sign: '=' });
    expect(tripletSum(0.12, 0.26, HINGE).loss).toBeCloseTo(0.06);
    expect(tripletSum(0.3, 0.26, HINGE)).toMatchObject({ stands: 'nearer', sign: '=' });
    expect(tripletSum(0.22, 1.53, HINGE)).toMatchObject({ stands: 'outside', loss: 0, sign: 'less' });
  });

  it('calls the negative nearer only where the written distances show it', () => {
    expect(tripletSum(0.002, 0.001, HINGE)).toMatchObject({ stands: 'tied' });
    expect(tripletSum(0.3, 0.3, HINGE)).toMatchObject({ stands: 'tied' });
  });

  it('takes a third decimal where two do not add up', () => {
    expect(tripletSum(0.124, 0.255, HINGE)).toMatchObject({ sign: '=', decimals: 3 });
  });

  it('is in the unit that the loss compares', () => {
    const sum = tripletSum(0.5, 0.6, { ...HINGE, distance: 'squared' });
    expect(sum.anchorPositive).toBeCloseTo(0.25);
    expect(sum.anchorNegative).toBeCloseTo(0.36);
    expect(sum.loss).toBeCloseTo(0.09);
  });

  it('has no ring under the soft loss', () => {
    const sum = tripletSum(0.2, 0.2, { ...HINGE, loss: 'soft' });
    expect(sum).toMatchObject({ stands: 'soft', sign: '=' });
    expect(sum.loss).toBeCloseTo(Math.LN2);
  });

  it('never writes a false equation: numbers as they are shown add up, or the sign says that they do not', () => {
    const distance = fc.double({ min: 0, max: 4, noNaN: true });
    const margin = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(distance, distance, margin, (ap, an, wide) => {
        const sum = tripletSum(ap, an, { ...HINGE, margin: wide });
        const shown = (value: number) => Math.round(10 ** sum.decimals * Number(value.toFixed(sum.decimals)));
        const left = shown(sum.anchorPositive) + shown(sum.margin);
        if (sum.sign === '=') expect(left - shown(sum.anchorNegative)).toBe(shown(sum.loss));
        if (sum.sign === 'less') expect(left).toBeLessThan(shown(sum.anchorNegative));
      }),
    );
  });
});
