import { describe, expect, it } from 'vitest';
import { type RocCurveInput, rocLayout, valAlong } from '../../../../src/views/verify/rocLayout';
import { pointLabel } from '../../../../src/views/verify/rocPointLabel';

/** VAL = FAR^power: the smaller the power, the better the curve. */
const curve = (id: string, power: number): RocCurveInput => ({
  id,
  name: id,
  area: 'AUC 0.637',
  shortArea: '0.637',
  auc: 1 / (1 + power),
  points: Array.from({ length: 101 }, (_, i) => [i / 100, (i / 100) ** power]).flat(),
});

const label = (powers: readonly number[], far: number) => {
  const curves = ['trained', 'untrained', 'raw pixels'].map((id, i) => curve(id, powers[i]));
  const layout = rocLayout(255, 172, curves);
  const point = { far, val: valAlong(curves[0].points, far), label: 'threshold 1.21' };
  return { curves, layout, place: pointLabel(layout, curves, point, 'VAL: same pairs accepted') };
};
const UNTRAINED = [0.6, 0.6, 0.45];
const TRAINED = [0.08, 0.6, 0.45];

describe('the name of the present threshold', () => {
  for (const far of [0.05, 0.3, 0.6, 0.87, 0.99])
    it(`lies within the narrowest plot and on no curve, before training and after, at a FAR of ${far}`, () => {
      for (const { curves, layout, place } of [label(UNTRAINED, far), label(TRAINED, far)]) {
        if (place === null) continue;
        const { box } = place;
        expect(box.left).toBeGreaterThanOrEqual(layout.left);
        expect(box.right).toBeLessThanOrEqual(layout.right);
        for (const { points } of curves)
          for (let i = 0; i < points.length; i += 2) {
            const [px, py] = [layout.x(points[i]), layout.y(points[i + 1])];
            expect(px > box.left && px < box.right && py > box.top && py < box.bottom).toBe(false);
          }
      }
    });

  it('stands beside its point where the chapter begins', () => {
    expect(label(UNTRAINED, 0.87).place).not.toBeNull();
  });

  it('is left away where curves and their names take up all the room', () => {
    expect(label(TRAINED, 0.3).place).toBeNull();
  });
});
