import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastiveWeights } from '../../../../src/core/loss/pairWeights';
import { outerRadius, tripletLoss, zoneOf } from '../../../../src/core/loss/triplet';
import type { Relation } from '../../../../src/views/stage/relation';
import { countCaught, isCaught, type SceneItem, zoneAt } from '../../../../src/views/stage/scene';
import { anyRule, anyScene } from './arbitraryScene';

const item = (relation: Relation): SceneItem => ({ item: 0, label: 0, relation, heldOut: false });
const different = item('different');
const hinge = { margin: 0.2, distance: 'plain', loss: 'hinge' } as const;
const anyRadius = fc.double({ min: 0, max: 8, noNaN: true });

describe('the zone of an item', () => {
  it('is core’s, on squared distances where the loss squares them', () => {
    fc.assert(
      fc.property(anyRadius, anyRadius, anyRule, (positive, radius, rule) => {
        const power = rule.distance === 'squared' ? 2 : 1;
        expect(zoneAt(positive, radius, rule)).toBe(zoneOf(positive ** power, radius ** power, rule.margin));
      }),
    );
  });

  it('begins at the positive and ends at the ring: on the first it is hard, on the second easy', () => {
    const quarter = { ...hinge, margin: 0.25 };
    expect([0.5, 0.51, 0.74, 0.75].map((radius) => zoneAt(0.5, radius, quarter))).toEqual([
      'hard',
      'semiHard',
      'semiHard',
      'easy',
    ]);
    const squares = { ...quarter, distance: 'squared', margin: 0.75 } as const;
    expect([0.5, 0.51, 0.99, 1].map((radius) => zoneAt(0.5, radius, squares))).toEqual([
      'hard',
      'semiHard',
      'semiHard',
      'easy',
    ]);
  });
});

describe('an item that is caught', () => {
  it('is one of another class whose triplet with the followed pair has a loss', () => {
    fc.assert(
      fc.property(anyRadius, anyRadius, anyRule, (positive, radius, rule) => {
        fc.pre(rule.margin > 0 && rule.loss === 'hinge');
        const power = rule.distance === 'squared' ? 2 : 1;
        const loss = tripletLoss(positive ** power, radius ** power, rule.margin, 'hinge');
        expect(isCaught(different, radius, positive, rule)).toBe(loss > 0);
      }),
    );
  });

  it('stands inside the drawn ring', () => {
    fc.assert(
      fc.property(anyRadius, anyRadius, anyRule, (positive, radius, rule) => {
        const ring = outerRadius(positive, rule.margin, rule.distance);
        fc.pre(rule.loss === 'hinge' && Math.abs(radius - ring) > 1e-9);
        expect(isCaught(different, radius, positive, rule)).toBe(radius < ring);
      }),
    );
  });

  it('is never of the anchor’s own class', () => {
    const caught = (relation: Relation) => isCaught(item(relation), 0, 1, hinge);
    expect((['anchor', 'positive', 'same'] as const).map(caught)).toEqual([false, false, false]);
    expect((['negative', 'different'] as const).map(caught)).toEqual([true, true]);
  });

  it('under the contrastive loss holds exactly what its weights push', () => {
    const rule = { margin: 0.7, distance: 'plain', loss: 'contrastive' } as const;
    for (const radius of [0.1, 0.69, 0.7, 0.71, 1.5]) {
      const { weights } = contrastiveWeights(Float64Array.of(0, radius, radius, 0), [0, 1], rule.margin);
      expect(isCaught(different, radius, 0.9, rule)).toBe(weights[1] < 0);
    }
  });

  it('does not exist under the soft loss, which leaves nobody alone, nor at a distance that is no number', () => {
    expect(isCaught(different, 0, 1, { ...hinge, loss: 'soft' })).toBe(false);
    expect(isCaught(different, Number.NaN, 1, hinge)).toBe(false);
    expect(isCaught(different, 1, Number.NaN, hinge)).toBe(false);
  });
});

describe('counting the caught', () => {
  it('counts exactly those that are lit, among those of another class', () => {
    fc.assert(
      fc.property(anyScene, anyRule, ({ items, displayed }, rule) => {
        const lit = items.filter((one, i) =>
          isCaught(one, displayed.places[i * 4 + 3], displayed.anchorPositive, rule),
        );
        const { hard, semiHard, different: all } = countCaught(items, displayed, rule);
        expect(hard + semiHard).toBe(lit.length);
        expect(all).toBe(items.filter(({ label }) => label === 1).length);
      }),
    );
  });

  it('tells those nearer than the positive from those inside the margin', () => {
    const items = [item('anchor'), item('positive'), item('negative'), different, different, item('same')];
    const radii = [0, 0.5, 0.4, 0.6, 0.8, 0.3];
    const displayed = {
      places: Float32Array.from(radii.flatMap((radius) => [0, 0, 0, radius])),
      anchorPositive: 0.5,
      anchorNegative: 0.4,
    };
    expect(countCaught(items, displayed, hinge)).toEqual({ hard: 1, semiHard: 1, different: 3 });
    expect(countCaught(items, displayed, { ...hinge, loss: 'soft' })).toEqual({ hard: 0, semiHard: 0, different: 3 });
  });
});
