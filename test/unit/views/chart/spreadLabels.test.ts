import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../../src/views/chart/spreadLabels';

const labels = fc.array(
  fc.record({
    wanted: fc.double({ min: -50, max: 250, noNaN: true }),
    size: fc.double({ min: 1, max: 30, noNaN: true }),
  }),
  { maxLength: 6 },
);

describe('spreadLabels', () => {
  it('labels that do not touch stay where they want to be', () => {
    expect(spreadLabels([20, 60, 100], [16, 16, 16], 0, 140)).toEqual([20, 60, 100]);
  });

  it('two that want the same place move apart by the same amount, the earlier one first', () => {
    expect(spreadLabels([50, 50], [16, 16], 0, 140)).toEqual([42, 58]);
  });

  it('a third that is pushed into pushes back', () => {
    expect(spreadLabels([50, 50, 60], [10, 10, 10], 0, 140).map(Math.round)).toEqual([43, 53, 63]);
  });

  it('no label covers another or leaves the room, whatever is wanted', () => {
    fc.assert(
      fc.property(labels, (all) => {
        const sizes = all.map(({ size }) => size);
        const centres = spreadLabels(
          all.map(({ wanted }) => wanted),
          sizes,
          0,
          200,
        );
        const order = all.map((_, index) => index).sort((a, b) => centres[a] - centres[b]);
        let end = 0;
        for (const index of order) {
          expect(centres[index] - sizes[index] / 2).toBeGreaterThanOrEqual(end - 1e-9);
          end = centres[index] + sizes[index] / 2;
        }
        expect(end).toBeLessThanOrEqual(200 + 1e-9);
      }),
    );
  });

  it('the order of the lines is the order of their labels', () => {
    fc.assert(
      fc.property(labels, (all) => {
        const centres = spreadLabels(
          all.map(({ wanted }) => wanted),
          all.map(({ size }) => size),
          0,
          200,
        );
        for (const a of all.keys()) {
          for (const b of all.keys()) if (all[a].wanted < all[b].wanted) expect(centres[a]).toBeLessThan(centres[b]);
        }
      }),
    );
  });

  it('labels that cannot all fit share the room', () => {
    expect(spreadLabels([0, 0, 0], [20, 20, 20], 0, 30)).toEqual([5, 15, 25]);
  });

  it('no labels, no places', () => {
    expect(spreadLabels([], [], 0, 100)).toEqual([]);
  });
});
