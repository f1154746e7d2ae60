import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondMargin, degreesBetween } from '../../../../src/core/loss/angle';
import { dialLayout } from '../../../../src/views/angles/dialLayout';
import { boxRound, touches } from '../../../../src/views/leastCovered';
import { textWidth } from '../../../../src/views/textWidth';

const TEXTS = { theta: 'θ 120°', arc: 'arc 2.09', chord: 'chord 1.73', squared: 'chord² 3.00', cosine: 'cos −0.50' };
const BANDS = ['d²', 'd', 'θ'];
const direction = fc.integer({ min: -180, max: 180 });
const size = fc.record({ width: fc.integer({ min: 220, max: 900 }), height: fc.integer({ min: 180, max: 560 }) });

function layoutOf(first: number, second: number, { width, height }: { width: number; height: number }) {
  const theta = (degreesBetween(first, second) * Math.PI) / 180;
  const ends = [
    beyondMargin(theta, 0.2, 'squared'),
    beyondMargin(theta, 0.31, 'chord'),
    beyondMargin(theta, 0.3, 'angle'),
  ];
  return { theta, ...dialLayout({ width, height, first, second, theta, ends, bandNames: BANDS, texts: TEXTS }) };
}

describe('the dial', () => {
  it('keeps the circle, the square and the bands inside the picture, and draws lengths true', () => {
    fc.assert(
      fc.property(direction, direction, size, (first, second, size) => {
        const layout = layoutOf(first, second, size);
        const corners = [layout.first, layout.second, ...layout.square, ...layout.bands.flatMap(({ end }) => end)];
        for (const { x, y } of corners) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(size.width);
          expect(y).toBeLessThanOrEqual(size.height);
        }
        const side = (i: number) => {
          const [one, other] = [layout.square[i], layout.square[(i + 1) % 4]];
          return Math.hypot(one.x - other.x, one.y - other.y) / layout.radius;
        };
        for (const i of [0, 1, 2, 3]) expect(side(i)).toBeCloseTo(2 * Math.sin(layout.theta / 2), 6);
        const cosine = Math.hypot(layout.foot.x - layout.centre.x, layout.foot.y - layout.centre.y) / layout.radius;
        expect(cosine).toBeCloseTo(Math.abs(Math.cos(layout.theta)), 6);
      }),
    );
  });

  it('writes no label over another, over a point or over the edge', () => {
    fc.assert(
      fc.property(direction, direction, size, (first, second, size) => {
        const { labels, first: one, second: other } = layoutOf(first, second, size);
        const boxes = labels.map(({ mark, x, y }) => ({ x, y, w: textWidth(TEXTS[mark]), h: 16 }));
        const points = [one, other].map(({ x, y }) => ({ x, y, w: 20, h: 20 }));
        boxes.forEach((box, i) => {
          expect(box.x - box.w / 2).toBeGreaterThanOrEqual(0);
          expect(box.x + box.w / 2).toBeLessThanOrEqual(size.width);
          for (const against of [...boxes.slice(i + 1), ...points]) {
            const apart =
              Math.abs(box.x - against.x) * 2 >= box.w + against.w ||
              Math.abs(box.y - against.y) * 2 >= box.h + against.h;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  it('keeps the names at the ends of the bands apart, and off the other labels, on a phone too', () => {
    fc.assert(
      fc.property(direction, direction, size, (first, second, size) => {
        const { bands, labels } = layoutOf(first, second, size);
        const names = bands.map(({ label: { x, y } }, i) => boxRound(x, y, textWidth(BANDS[i]), 14));
        const others = labels.map(({ mark, x, y }) => boxRound(x, y, textWidth(TEXTS[mark]), 14));
        names.forEach((name, i) => {
          for (const other of [...names.slice(i + 1), ...others]) expect(touches(name, other)).toBe(false);
        });
      }),
      { examples: [[0, 60, { width: 358, height: 220 }]] },
    );
  });

  it.each([
    [366, 330],
    [688, 430],
  ])('keeps the bands apart by the height of a name, and off the points: %s × %s', (width, height) => {
    const { bands, centre, radius } = layoutOf(30, 90, { width, height });
    const radii = bands.map(({ end: [inner, outer] }) =>
      Math.hypot((inner.x + outer.x) / 2 - centre.x, (inner.y + outer.y) / 2 - centre.y),
    );
    const tracks = [radius, ...radii];
    const steps = tracks.slice(1).map((track, i) => track - tracks[i]);
    expect(steps[0]).toBeGreaterThan(22);
    expect(Math.min(...steps.slice(1))).toBeGreaterThan(17);
  });
});
