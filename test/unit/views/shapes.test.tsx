import { describe, expect, it } from 'vitest';
import type { MarkRelation } from '../../../src/views/shapes';
import { RelationMark, traceMark } from '../../../src/views/shapes';
import { markupOf } from './markup';

/** A context that writes down the path it is given. */
function recordPath(relation: MarkRelation, x: number, y: number, size: number) {
  const points: [number, number][] = [];
  const arcs: number[][] = [];
  let closed = 0;
  traceMark(
    {
      beginPath: () => undefined,
      moveTo: (px, py) => points.push([px, py]),
      lineTo: (px, py) => points.push([px, py]),
      arc: (...values) => arcs.push(values.slice(0, 3) as number[]),
      closePath: () => {
        closed++;
      },
    },
    relation,
    x,
    y,
    size,
  );
  return { points, arcs, closed };
}

describe('the three shapes', () => {
  it('the anchor is a circle, the positive a square, the negative a triangle', () => {
    expect(recordPath('anchor', 5, 6, 10)).toEqual({ points: [], arcs: [[5, 6, 5]], closed: 1 });
    expect(recordPath('positive', 5, 6, 10).points).toHaveLength(4);
    expect(recordPath('negative', 5, 6, 10).points).toHaveLength(3);
  });

  it('the triangle points up and stands round its centre', () => {
    const { points } = recordPath('negative', 20, 30, 12);
    const [apex, ...foot] = points;
    for (const corner of foot) expect(corner[1]).toBeGreaterThan(apex[1]);
    expect((points[0][0] + points[1][0] + points[2][0]) / 3).toBeCloseTo(20);
    expect((points[0][1] + points[1][1] + points[2][1]) / 3).toBeCloseTo(30);
  });

  it('drawing and canvas use the same corners', () => {
    for (const relation of ['positive', 'negative'] as const) {
      const markup = markupOf(<RelationMark relation={relation} x={20} y={30} size={12} />);
      const drawn = markup.match(/points="([^"]+)"/)?.[1];
      const traced = recordPath(relation, 20, 30, 12).points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`);
      expect(drawn).toBe(traced.join(' '));
    }
  });
});
