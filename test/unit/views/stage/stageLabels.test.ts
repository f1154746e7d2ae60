import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/views/leastCovered';
import type { TripletPoints } from '../../../../src/views/stage/positions';
import { pictureBoxes, pillBoxes, placeGhost, placeMargin, placePills } from '../../../../src/views/stage/stageLabels';
import { textWidth } from '../../../../src/views/textWidth';

const WIDTH = 520;
const HEIGHT = 300;
const SIZE = 34;
const TEXTS = { positive: '0.53', negative: '0.36' };
const MARGIN = 'margin 0.20 in d²';

const still = (x: number, y: number) => ({ x, y, fromX: x, fromY: y });
const triplet = (positive: readonly [number, number], negative: readonly [number, number]): TripletPoints => ({
  anchor: { relation: 'anchor', ...still(WIDTH / 2, HEIGHT / 2) },
  positive: { relation: 'positive', ...still(...positive) },
  negative: { relation: 'negative', ...still(...negative) },
});
const point = fc.tuple(fc.double({ min: 0, max: WIDTH, noNaN: true }), fc.double({ min: 0, max: HEIGHT, noNaN: true }));
const anyTriplet = fc.tuple(point, point).map(([positive, negative]) => triplet(positive, negative));

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
const marginBox = ({ className, x, y }: ReturnType<typeof placeMargin>): Box => {
  const wide = textWidth(MARGIN);
  const left = { 'margin-after': x, 'margin-above': x - wide, 'margin-below': x - wide / 2 }[className];
  return { left, right: left + wide, top: y - 10, bottom: y + 3 };
};
const margin = (points: TripletPoints, radius: number) =>
  placeMargin({
    text: MARGIN,
    handle: { x: WIDTH / 2 + radius, y: HEIGHT / 2 },
    ring: { x: WIDTH / 2, y: HEIGHT / 2, radius },
    taken: [...pillBoxes(placePills(points, TEXTS, SIZE, WIDTH, HEIGHT)), ...pictureBoxes(points, SIZE)],
    width: WIDTH,
    height: HEIGHT,
  });

describe('the two distances', () => {
  it('stand whole within the picture, wherever the triplet does', () => {
    fc.assert(
      fc.property(anyTriplet, (points) => {
        for (const { left, right, top, bottom } of pillBoxes(placePills(points, TEXTS, SIZE, WIDTH, HEIGHT))) {
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(WIDTH);
          expect(bottom).toBeLessThanOrEqual(HEIGHT);
        }
      }),
    );
  });

  it('never stand on each other, not even where both items are in one place', () => {
    fc.assert(
      fc.property(anyTriplet, (points) => {
        const { positive, negative } = placePills(points, TEXTS, SIZE, WIDTH, HEIGHT);
        expect(positive && negative && overlap(positive.box, negative.box)).toBe(false);
      }),
    );
  });

  it('between bare marks are left out where the line is too short for one', () => {
    const near = triplet([WIDTH / 2 + 20, HEIGHT / 2], [20, 20]);
    const { positive, negative } = placePills(near, TEXTS, 0, WIDTH, HEIGHT);
    expect(positive).toBeNull();
    expect(negative).not.toBeNull();
  });
});

describe('a distance on a small picture', () => {
  it('stands at the item that it is of: what covers its line does not drive it away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.integer({ min: 30, max: 75 }),
        (angle, far) => {
          const anchor = { x: 164, y: 140 };
          const at = { x: anchor.x + far * Math.cos(angle), y: anchor.y + far * Math.sin(angle) };
          const points: TripletPoints = {
            anchor: { relation: 'anchor', ...still(anchor.x, anchor.y) },
            positive: { relation: 'positive', ...still(anchor.x + 4, anchor.y + 9) },
            negative: { relation: 'negative', ...still(at.x, at.y) },
          };
          const { negative } = placePills(points, TEXTS, 28, 328, 280);
          if (!negative) throw new Error('it has none');
          const { left, right, top, bottom } = negative.box;
          const dx = Math.max(left - at.x, at.x - right, 0);
          const dy = Math.max(top - at.y, at.y - bottom, 0);
          expect(Math.hypot(dx, dy)).toBeLessThan(26);
        },
      ),
    );
  });
});

describe('the words at the ring as it stood before', () => {
  const texts = ['Your ring was here.', 'Picture zoomed out 2.4×'];
  const wide = Math.max(...texts.map((text) => textWidth(text)));

  it('stand whole within the picture, however large the ring was and however narrow the picture is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 700 }), fc.integer({ min: 20, max: 340 }), (width, radius) => {
        const { x, y } = placeGhost({ texts, ring: { x: width / 2, y: 150, radius }, taken: [], width, height: 300 });
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
        expect(y - 13).toBeGreaterThanOrEqual(0);
        expect(y + 18 + 4).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('keep off the words that stand there already', () => {
    const ring = { x: 180, y: 150, radius: 60 };
    const free = placeGhost({ texts, ring, taken: [], width: 360, height: 300 });
    const taken = [{ left: free.x, right: free.x + 100, top: free.y - 13, bottom: free.y }];
    const { x, y } = placeGhost({ texts, ring, taken, width: 360, height: 300 });
    expect(overlap({ left: x, right: x + wide, top: y - 13, bottom: y + 22 }, taken[0])).toBe(false);
  });
});

describe('the words of the margin', () => {
  it('stand beside the handle where nothing else does', () => {
    expect(margin(triplet([200, 60], [140, 240]), 80)).toEqual({ className: 'margin-after', x: 362, y: 155 });
  });

  it('keep off the distances and the pictures, wherever the triplet is', () => {
    fc.assert(
      fc.property(anyTriplet, fc.integer({ min: 40, max: 110 }), (points, radius) => {
        const box = marginBox(margin(points, radius));
        for (const pill of pillBoxes(placePills(points, TEXTS, SIZE, WIDTH, HEIGHT)))
          expect(overlap(box, pill)).toBe(false);
        for (const picture of pictureBoxes(points, SIZE)) expect(overlap(box, picture)).toBe(false);
      }),
    );
  });
});
