import { describe, expect, it } from 'vitest';
import { overlay } from '../../../../src/figures/compare/overlay';

describe('two runs over one axis', () => {
  it('have one value each at every step', () => {
    const left = { step: [1, 2], values: [10, 20] };
    const right = { step: [1, 2], values: [30, 40] };
    expect(overlay(left, right)).toEqual({ steps: [1, 2], left: [10, 20], right: [30, 40] });
  });

  it('have a gap where one of them has no such step', () => {
    const left = { step: [0, 25, 50], values: [1, 2, 3] };
    const right = { step: [0, 30], values: [4, 5] };
    expect(overlay(left, right)).toEqual({
      steps: [0, 25, 30, 50],
      left: [1, 2, Number.NaN, 3],
      right: [4, Number.NaN, 5, Number.NaN],
    });
  });

  it('are nothing before the first step', () => {
    const none = { step: [], values: [] };
    expect(overlay(none, none)).toEqual({ steps: [], left: [], right: [] });
  });
});
