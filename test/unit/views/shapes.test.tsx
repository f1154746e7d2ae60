import { describe, expect, it } from 'vitest';
import { RelationMark } from '../../../src/views/shapes';
import { markupOf } from './markup';

/** Corners of the polygon that the mark is drawn as. */
function cornersOf(relation: 'positive' | 'negative', x: number, y: number, size: number): number[][] {
  const markup = markupOf(<RelationMark relation={relation} x={x} y={y} size={size} />);
  const points = markup.match(/points="([^"]+)"/)?.[1] ?? '';
  return points.split(' ').map((corner) => corner.split(',').map(Number));
}

describe('the three shapes', () => {
  it('the anchor is a circle, the positive a square, the negative a triangle', () => {
    const anchor = markupOf(<RelationMark relation="anchor" x={5} y={6} size={10} />);
    expect(anchor).toContain('cx="5" cy="6" r="5"');
    expect(cornersOf('positive', 5, 6, 10)).toHaveLength(4);
    expect(cornersOf('negative', 5, 6, 10)).toHaveLength(3);
  });

  it('the triangle points up and stands round its centre', () => {
    const [apex, ...foot] = cornersOf('negative', 20, 30, 12);
    for (const corner of foot) expect(corner[1]).toBeGreaterThan(apex[1]);
    expect((apex[0] + foot[0][0] + foot[1][0]) / 3).toBeCloseTo(20);
    expect((apex[1] + foot[0][1] + foot[1][1]) / 3).toBeCloseTo(30);
  });
});
