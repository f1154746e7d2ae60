import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatingHalves, classHalves } from '../../../../src/core/evaluation/halves';

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
  it('chooses on the classes with the lower numbers and judges on the others', () => {
    const { choosing, judging } = classHalves([10_050, 10_000, 10_049, 10_099, 10_000]);
    expect([...choosing]).toEqual([1, 2, 4]);
    expect([...judging]).toEqual([0, 3]);
  });

  it('gives every row to exactly one half, and no class to both', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const { choosing, judging } = classHalves(labels);
        expect([...choosing, ...judging].sort((a, b) => a - b)).toEqual(labels.map((_, row) => row));
        const met = new Set(Array.from(choosing, (row) => labels[row]));
        for (const row of judging) expect(met.has(labels[row])).toBe(false);
      }),
    );
  });
});
