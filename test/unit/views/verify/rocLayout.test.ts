import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rocCurve } from '../../../../src/core/evaluation/verification';
import { textWidth } from '../../../../src/views/textWidth';
import { type RocCurveInput, rocLayout, SAMPLE, valAlong } from '../../../../src/views/verify/rocLayout';

const distances = fc
  .array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((values) => Float64Array.from(values));
const anyCurve = fc.tuple(distances, distances).map(([same, different]) => rocCurve({ same, different }));
const named = (curves: readonly { auc: number | null; points: Float64Array }[]): RocCurveInput[] =>
  curves.map(({ auc, points }, i) => ({
    id: `${i}`,
    name: ['trained', 'untrained', 'raw pixels'][i],
    area: 'AUC 0.500',
    shortArea: '0.500',
    auc: auc ?? 0,
    points,
  }));
const three = fc.tuple(anyCurve, anyCurve, anyCurve).map(named);

describe('valAlong', () => {
  it('goes straight from point to point and takes the upper end of a jump', () => {
    const points = [0, 0, 0, 0.5, 0.5, 1, 1, 1];
    expect([0, 0.25, 0.5, 1].map((far) => valAlong(points, far))).toEqual([0.5, 0.75, 1, 1]);
  });

  it('never falls while FAR rises, on any curve', () => {
    fc.assert(
      fc.property(anyCurve, ({ points }) => {
        let before = 0;
        for (let far = 0; far <= 1; far += 0.05) {
          const val = valAlong(points, far);
          expect(val).toBeGreaterThanOrEqual(before - 1e-12);
          before = val;
        }
      }),
    );
  });
});

describe('rocLayout', () => {
  it('draws every curve from the lower left corner to the upper right one', () => {
    fc.assert(
      fc.property(three, (curves) => {
        const { paths, left, right, top, bottom } = rocLayout(400, 340, curves);
        expect(paths).toHaveLength(3);
        for (const { d } of paths) {
          expect(d.startsWith(`M${left.toFixed(1)},${bottom.toFixed(1)}`)).toBe(true);
          expect(d.endsWith(`L${right.toFixed(1)},${top.toFixed(1)}`)).toBe(true);
          expect(d).not.toMatch(/NaN|Infinity/);
        }
      }),
    );
  });

  it('names every curve on a row of its own, inside the plot, even on a phone 320 px wide', () => {
    fc.assert(
      fc.property(three, fc.integer({ min: 270, max: 460 }), (curves, width) => {
        const { names, right, bottom } = rocLayout(width, Math.round(width * 0.86), curves);
        expect(new Set(names.map(({ rowY }) => rowY)).size).toBe(3);
        for (const { x, rowY, text } of names) {
          expect(rowY).toBeLessThan(bottom);
          expect(x + SAMPLE + textWidth(text)).toBeLessThanOrEqual(right);
        }
      }),
    );
  });

  it('lets no leader cross another name: the higher curve has the lower row and the leader farther left', () => {
    fc.assert(
      fc.property(three, (curves) => {
        const { names } = rocLayout(400, 340, curves);
        const areas = names.map(({ id }) => curves[Number(id)].auc);
        expect(areas).toEqual([...areas].sort((a, b) => b - a));
        for (let i = 1; i < names.length; i++) {
          expect(names[i].x).toBeGreaterThan(names[i - 1].x);
          expect(names[i].rowY).toBeLessThan(names[i - 1].rowY);
        }
      }),
    );
  });

  it('passes over a curve without points', () => {
    const [curve] = named([rocCurve({ same: new Float64Array(), different: new Float64Array() })]);
    expect(rocLayout(400, 340, [curve])).toMatchObject({ paths: [], names: [] });
  });
});
