import { area, line } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../../src/views/chart/linearScale';
import { bandPath, linePath, type Plot, placeY } from '../../../../src/views/chart/linePaths';

const plot: Plot = {
  x: linearScale([0, 100], [40, 340]),
  y: linearScale([0, 1], [130, 30]),
  left: 40,
  right: 340,
  top: 30,
  bottom: 130,
};
const number = fc.oneof(fc.double({ min: -3, max: 3, noNaN: true }), fc.constantFrom(Number.NaN, Infinity));
const rows = fc.array(fc.tuple(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(Number.NaN)), number, number));
const thinned = (steps: number[], values: number[]) => ({
  steps: Float64Array.from(steps),
  values: Float64Array.from(values),
});

describe('the path of a chart', () => {
  it('of a line is the one that D3 draws, gaps and single points included', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const series = thinned(
          given.map(([step]) => step),
          given.map(([, value]) => value),
        );
        const expected = line<number>()
          .defined((value, index) => Number.isFinite(value) && Number.isFinite(series.steps[index]))
          .x((_, index) => plot.x(series.steps[index]))
          .y((value) => placeY(plot, value))
          .digits(1);
        expect(linePath(plot, series)).toBe(expected(series.values) ?? '');
      }),
    );
  });

  it('of a band is the one that D3 draws', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const steps = given.map(([step]) => step);
        const lower = thinned(
          steps,
          given.map(([, value]) => value),
        );
        const upper = thinned(
          steps,
          given.map(([, , value]) => value),
        );
        const expected = area<number>()
          .defined((value, index) => Number.isFinite(value + upper.values[index] + steps[index]))
          .x((_, index) => plot.x(steps[index]))
          .y0((value) => placeY(plot, value))
          .y1((_, index) => placeY(plot, upper.values[index]))
          .digits(1);
        expect(bandPath(plot, lower, upper)).toBe(expected(lower.values) ?? '');
      }),
    );
  });
});
