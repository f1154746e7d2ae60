import { describe, expect, it } from 'vitest';
import type { LossForm } from '../../../../src/core/loss/kinds';
import { lossArgument, lossWeight, tripletLoss } from '../../../../src/core/loss/triplet';
import { decimalsOf } from '../../../../src/figures/equation/decimals';
import { situationOf } from '../../../../src/figures/equation/situation';

function situation(anchorPositive: number, anchorNegative: number, margin: number, loss: LossForm = 'hinge') {
  const of = [anchorPositive, anchorNegative, margin, loss] as const;
  return situationOf({
    source: null,
    anchorPositive,
    anchorNegative,
    margin,
    loss,
    distance: 'squared',
    value: tripletLoss(...of),
    argument: lossArgument(...of),
    slope: lossWeight(...of),
    decimals: 3,
  });
}

describe('what the numbers in the equation amount to', () => {
  it('is the zone of the triplet', () => {
    expect(situation(0.6, 0.5, 0.2)).toBe('hard');
    expect(situation(0.6, 0.6, 0.2)).toBe('hard');
    expect(situation(0.6, 0.7, 0.2)).toBe('semiHard');
    expect(situation(0.6, 0.9, 0.2)).toBe('easy');
  });

  it('is the edge where the numbers written down add up to nothing, whatever binary fractions make of them', () => {
    expect(0.5 - 0.7 + 0.2).not.toBe(0);
    expect(situation(0.5, 0.7, 0.2)).toBe('edge');
    expect(situation(0.25, 0.5, 0.25)).toBe('edge');
    expect(situation(0.5, 0.701, 0.2)).toBe('easy');
    expect(situation(0.5, 0.699, 0.2)).toBe('semiHard');
  });

  it('says so when there is no margin to be met', () => {
    expect(situation(0, 0, 0)).toBe('noMargin');
    expect(situation(0.5, 0.7, 0)).toBe('noMargin');
    expect(situation(0.7, 0.5, 0)).toBe('hard');
  });

  it('knows no zones for the soft form', () => {
    expect(situation(0.5, 3, 0.2, 'soft')).toBe('soft');
  });
});

describe('how finely the numbers are written', () => {
  it('is three decimals for small numbers, also when they happen to be whole', () => {
    expect(decimalsOf([0.6, 0.7, 0.2, 0.1])).toBe(3);
    expect(decimalsOf([1, 2, 0, 0])).toBe(3);
    // As in the figure that they are read from.
    expect(decimalsOf([0.6, 0.7, 0.2, 0.1], 2)).toBe(2);
  });

  it('is none for whole marks and two for large fractions', () => {
    expect(decimalsOf([2, 45, 10, 0])).toBe(0);
    expect(decimalsOf([2.5, 45, 10, 0])).toBe(2);
    expect(decimalsOf([-10, 1, 1, 1])).toBe(0);
  });
});
