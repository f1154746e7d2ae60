import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LossForm } from '../../../../src/core/loss/kinds';
import { lossArgument, tripletLoss } from '../../../../src/core/loss/triplet';
import { hingeLayout } from '../../../../src/views/equation/hingeLayout';

function layoutOf(anchorPositive: number, anchorNegative: number, margin: number, form: LossForm, extent = 1) {
  return hingeLayout({
    width: 320,
    extent,
    form,
    difference: anchorPositive - anchorNegative,
    margin,
    argument: lossArgument(anchorPositive, anchorNegative, margin, form),
    loss: tripletLoss(anchorPositive, anchorNegative, margin, form),
  });
}

function pointsOf(path: string): [number, number][] {
  return [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('the curve of the loss', () => {
  it('is flat up to the corner and climbs at 45° from there', () => {
    const { curve, middle, bottom, right, top, left } = layoutOf(0, 0.5, 0.2, 'hinge');
    const [start, corner, end] = pointsOf(curve);
    expect(start).toEqual([left, bottom]);
    expect(corner).toEqual([middle, bottom]);
    expect(end).toEqual([right, top]);
    expect(end[0] - corner[0]).toBeCloseTo(corner[1] - end[1], 6);
  });

  it('bends without a corner for the soft form, at ln 2 above 0', () => {
    const { curve, middle, bottom, right } = layoutOf(0, 0, 0, 'soft');
    const points = pointsOf(curve);
    expect(points.length).toBeGreaterThan(20);
    const [, atZero] = points.find(([x]) => Math.abs(x - middle) < 1e-6) ?? [];
    expect(bottom - (atZero ?? 0)).toBeCloseTo(Math.LN2 * (right - middle), 1);
    const heights = points.map(([, y]) => y);
    expect(heights.every((y, i) => i === 0 || y < heights[i - 1])).toBe(true);
  });

  it('carries the point of every triplet that fits the axes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ap, an, margin) => {
          const { point, middle, bottom, right } = layoutOf(ap, an, margin, 'hinge', 2);
          const unit = (right - middle) / 2;
          const x = (point.x - middle) / unit;
          expect(x).toBeCloseTo(ap - an + margin, 9);
          expect((bottom - point.y) / unit).toBeCloseTo(Math.max(0, x), 9);
        },
      ),
    );
  });

  it('shows the margin as the way from the difference to x, and none for the soft form', () => {
    const { margin, point, middle, right } = layoutOf(0.6, 0.7, 0.2, 'hinge');
    expect(margin?.width).toBeCloseTo(0.2 * (right - middle), 6);
    expect((margin?.x ?? 0) + (margin?.width ?? 0)).toBeCloseTo(point.x, 6);
    expect(layoutOf(0.6, 0.7, 0, 'hinge').margin?.width).toBeCloseTo(0, 9);
    expect(layoutOf(0.6, 0.7, 0.2, 'soft').margin).toBeNull();
  });

  it('draws at the ends of the axes what lies beyond them', () => {
    const { point, right, top } = layoutOf(5, 0, 1, 'hinge');
    expect(point).toEqual({ x: right, y: top });
    const far = layoutOf(0, 9, 1, 'hinge');
    expect(far.point).toEqual({ x: far.left, y: far.bottom });
    expect(far.margin?.width).toBe(0);
  });

  it('stays a drawing on no room at all', () => {
    const layout = hingeLayout({ width: 0, extent: 1, form: 'hinge', difference: 0, margin: 0, argument: 0, loss: 0 });
    expect(layout.right).toBeGreaterThan(layout.left);
    expect(layout.curve).not.toContain('NaN');
  });
});
