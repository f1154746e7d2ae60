import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TripletLabels, TripletLines } from '../../../../src/views/stage/FollowedTriplet';
import type { TripletPoints } from '../../../../src/views/stage/positions';
import { type PillTexts, pillPlaces, placePills } from '../../../../src/views/stage/stageLabels';
import { elementsOf, markupOf, numberAttribute } from '../markup';

const points: TripletPoints = {
  anchor: { relation: 'anchor', x: 100, y: 100, fromX: 90, fromY: 95 },
  positive: { relation: 'positive', x: 300, y: 100, fromX: 310, fromY: 100 },
  negative: { relation: 'negative', x: 100, y: 350, fromX: 100, fromY: 340 },
};
const size = 34;
const labels = (texts: PillTexts) =>
  markupOf(
    <TripletLabels {...points} pills={placePills(points, texts, size, 720, 520)} texts={texts} pictureSize={size} />,
  );
const line = (tag: string) => ['x1', 'y1', 'x2', 'y2'].map((name) => numberAttribute(tag, name));

describe('the lines of the followed triplet', () => {
  const markup = markupOf(<TripletLines {...points} />);

  it('lead from the anchor to the positive and to the negative', () => {
    expect(line(elementsOf(markup, 'line-positive')[0])).toEqual([100, 100, 300, 100]);
    expect(line(elementsOf(markup, 'line-negative')[0])).toEqual([100, 100, 100, 350]);
  });

  it('have a trail each from where the item came from', () => {
    expect(line(elementsOf(markup, 'trail-anchor')[0])).toEqual([90, 95, 100, 100]);
    expect(line(elementsOf(markup, 'trail-positive')[0])).toEqual([310, 100, 300, 100]);
    expect(line(elementsOf(markup, 'trail-negative')[0])).toEqual([100, 340, 100, 350]);
  });

  it('are drawn over their own halos', () => {
    const order = [...markup.matchAll(/class="line-(\w+)"/g)].map(([, name]) => name);
    expect(order).toEqual(['halo', 'negative', 'halo', 'positive']);
  });
});

describe('the labels of the followed triplet', () => {
  const markup = labels({ positive: '0.53', negative: '0.71' });

  it('say the distances on the middles of the lines', () => {
    expect(markup).toMatch(/translate\(200 100\)" class="pill pill-positive">.*?<text[^>]*>0\.53</);
    expect(markup).toMatch(/translate\(100 225\)" class="pill pill-negative">.*?<text[^>]*>0\.71</);
  });

  it('give each of the three the shape it has everywhere', () => {
    expect(elementsOf(markup, 'chart-mark')).toHaveLength(3);
    const circle = elementsOf(markup, 'chart-mark-anchor')[0];
    expect([numberAttribute(circle, 'cx'), numberAttribute(circle, 'cy')]).toEqual([100 + size / 2, 100 - size / 2]);
    for (const relation of ['positive', 'negative'])
      expect(elementsOf(markup, `chart-mark-${relation}`)[0]).toMatch(/^<polygon/);
  });

  it('are as wide as their text asks, and all numbers of one length are equally wide', () => {
    const widthOf = (text: string) =>
      numberAttribute(labels({ positive: text, negative: '' }).match(/pill-positive"><rect[^>]*>/)?.[0] ?? '', 'width');
    expect(widthOf('0.11')).toBe(widthOf('9.87'));
    expect(widthOf('10.25')).toBeGreaterThan(widthOf('0.25'));
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

describe('the place of a label', () => {
  const px = fc.double({ min: 0, max: 800, noNaN: true });
  const anyPoint = fc.record({ x: px, y: px });

  const wide = 44;
  const pillPlace = (from: Point, to: Point) => pillPlaces(from, to, size, wide)[0];

  it('is the middle of a line that is long enough', () => {
    expect(pillPlace({ x: 0, y: 0 }, { x: 100, y: 0 })).toEqual({ x: 50, y: 0 });
  });

  it('on a short line lies beyond its end, clear of the picture there', () => {
    expect(pillPlace({ x: 0, y: 0 }, { x: 0, y: 40 })).toEqual({ x: 0, y: 74 });
  });

  it('has an answer where both ends are one point', () => {
    expect(pillPlace({ x: 7, y: 7 }, { x: 7, y: 7 })).toEqual({ x: 52, y: 7 });
  });

  it('never covers the middle of either picture', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const place = pillPlace(from, to);
        for (const end of [from, to])
          expect(Math.hypot(place.x - end.x, place.y - end.y)).toBeGreaterThanOrEqual(size / 2 + 17);
      }),
    );
  });
});
