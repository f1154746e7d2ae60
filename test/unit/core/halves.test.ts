import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatingHalves, classHalves } from '../../../src/core/halves';

const anyLabels = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 });

describe('alternatingHalves', () => {
  it('deals each class out in turn, the first to the choosing half', () => {
    const { choosing, judging } = alternatingHalves([7, 7, 7, 3, 3, 7]);
    expect([...choosing]).toEqual([0, 2, 3]);
    expect([...judging]).toEqual([1, 4, 5]);
  });

  it('gives every row to exactly one half, and of each class at most one more to the first', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const { choosing, judging } = alternatingHalves(labels);
        expect([...choosing, ...judging].sort((a, b) => a - b)).toEqual(labels.map((_, row) => row));
        for (const label of labels) {
          const of = (rows: Int32Array) => rows.filter((row) => labels[row] === label).length;
          expect([0, 1]).toContain(of(choosing) - of(judging));
        }
      }),
    );
  });
});

describe('classHalves', () => {
  it('puts whole classes into one half, the lower ones to choose', () => {
    const { choosing, judging } = classHalves([9, 9, 4, 4, 7, 9]);
    expect([...choosing]).toEqual([2, 3, 4]);
    expect([...judging]).toEqual([0, 1, 5]);
  });

  it('never lets a class meet itself, and loses no row', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const { choosing, judging } = classHalves(labels);
        expect([...choosing, ...judging].sort((a, b) => a - b)).toEqual(labels.map((_, row) => row));
        const chosen = new Set([...choosing].map((row) => labels[row]));
        expect([...judging].filter((row) => chosen.has(labels[row]))).toEqual([]);
      }),
    );
  });
});
