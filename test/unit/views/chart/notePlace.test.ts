import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeY } from '../../../../src/views/chart/linePaths';
import { NOTE_LINE, notePlace } from '../../../../src/views/chart/notePlace';

const plot = {
  x: scaleLinear([0, 100], [40, 340]),
  y: scaleLinear([0, 1], [130, 30]),
  left: 40,
  right: 340,
  top: 30,
  bottom: 130,
};
const lineOf = (values: readonly number[]) => ({
  steps: Float64Array.from(values, (_, i) => (100 * i) / (values.length - 1)),
  values: Float64Array.from(values),
});

describe('the sentence in a chart', () => {
  it('stands above a curve that has sunk to the axis, and at the axis below one that is high', () => {
    const low = notePlace(plot, [lineOf([1, 0.1, 0.05, 0, 0])], 180, 1);
    expect(low?.lastY).toBeLessThan(plot.y(0.5));
    const high = notePlace(plot, [lineOf([1, 1, 0.9, 0.95])], 180, 1);
    expect(high?.lastY).toBeGreaterThan(plot.y(0.2));
  });

  it('lies on no point of any line, whatever the lines, and is left out where there is no room', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 2 }), fc.integer({ min: 20, max: 280 }), (all, width) => {
        const lines = all.map(lineOf);
        const place = notePlace(plot, lines, width, 2);
        if (!place) return;
        const left = place.anchor === 'end' ? place.x - width : place.x;
        const [top, bottom] = [place.lastY + 4 - 2 * NOTE_LINE, place.lastY + 4];
        for (const line of lines) {
          line.values.forEach((value, i) => {
            const [x, y] = [plot.x(line.steps[i]), placeY(plot, value)];
            expect(x > left && x < left + width && y > top && y < bottom).toBe(false);
          });
        }
      }),
    );
    expect(notePlace(plot, [lineOf([0, 1, 0, 1, 0, 1, 0, 1])], 200, 1)).toBeNull();
  });
});
