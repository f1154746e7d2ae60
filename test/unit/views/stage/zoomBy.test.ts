import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ZOOM, type Zoom, zoomBy } from '../../../../src/views/stage/useZoom';

const px = fc.double({ min: -400, max: 400, noNaN: true });
const anyZoom: fc.Arbitrary<Zoom> = fc.record({ k: fc.double({ min: 0.5, max: 12, noNaN: true }), x: px, y: px });
const anyFactor = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

/** What lies under a point, px from the stage's middle, in the stage's own unzoomed px. */
const under = ({ k, x, y }: Zoom, atX: number, atY: number) => [(atX - x) / k, (atY - y) / k];

describe('zooming', () => {
  it('keeps what is under the pointer under the pointer', () => {
    fc.assert(
      fc.property(anyZoom, anyFactor, px, px, (zoom, factor, x, y) => {
        const before = under(zoom, x, y);
        const after = under(zoomBy(zoom, factor, x, y), x, y);
        expect(after[0]).toBeCloseTo(before[0], 6);
        expect(after[1]).toBeCloseTo(before[1], 6);
      }),
    );
  });

  it('multiplies the scale, and undoes itself', () => {
    const closer = zoomBy(NO_ZOOM, 2, 30, -40);
    expect(closer).toEqual({ k: 2, x: -30, y: 40 });
    expect(zoomBy(closer, 0.5, 30, -40)).toEqual({ k: 1, x: 0, y: 0 });
  });

  it('ends at half and at twelve times, and pans no farther there', () => {
    fc.assert(
      fc.property(anyZoom, anyFactor, px, px, (zoom, factor, x, y) => {
        const { k } = zoomBy(zoom, factor, x, y);
        expect(k).toBeGreaterThanOrEqual(0.5);
        expect(k).toBeLessThanOrEqual(12);
      }),
    );
    const closest = zoomBy(NO_ZOOM, 1000, 10, 10);
    expect(closest.k).toBe(12);
    expect(zoomBy(closest, 3, 99, 99)).toEqual(closest);
    expect(zoomBy(NO_ZOOM, 0, 10, 10).k).toBe(0.5);
  });
});
