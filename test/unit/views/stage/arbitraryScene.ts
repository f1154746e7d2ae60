// Random stages: points in a space of any dimension, seen from the first of them, measured by core.
import fc from 'fast-check';
import { distanceBetween } from '../../../../src/core/loss/distance';
import { DIMENSIONS, DISTANCES, LOSS_FORMS } from '../../../../src/core/loss/kinds';
import type { Relation } from '../../../../src/views/stage/relation';
import type { Displayed, LossRule, SceneItem } from '../../../../src/views/stage/scene';

export interface ArbitraryScene {
  readonly items: readonly SceneItem[];
  readonly displayed: Displayed;
  readonly dimensions: number;
}

/** Item 0 is the anchor, 1 the positive, 2 the negative; the others as they come. */
export function itemsOf(others: readonly Relation[]): SceneItem[] {
  return (['anchor', 'positive', 'negative', ...others] as const).map((relation, i) => ({
    item: 100 + i,
    label: relation === 'negative' || relation === 'different' ? 1 : 0,
    relation,
    heldOut: i % 3 === 2,
  }));
}

/** Rows `(count, dims)` as a frame reports them: up to three coordinates, and the true distance to row 0. */
export function displayedOf(points: Float64Array, dims: number): Displayed {
  const count = points.length / dims;
  const places = new Float32Array(count * 4);
  const toAnchor = (i: number) => distanceBetween(points, 0, points, i * dims, dims, 'plain');
  for (let i = 0; i < count; i++) {
    const point = points.subarray(i * dims, i * dims + Math.min(3, dims));
    places.set(point, i * 4);
    places[i * 4 + 3] = toAnchor(i);
  }
  return { places, anchorPositive: toAnchor(1), anchorNegative: toAnchor(2) };
}

const others = fc.array(fc.constantFrom('same' as const, 'different' as const), { maxLength: 12 });
const coordinate = fc.double({ min: -20, max: 20, noNaN: true });

export const anyScene: fc.Arbitrary<ArbitraryScene> = fc
  .tuple(others, fc.constantFrom(...DIMENSIONS))
  .chain(([relations, dimensions]) => {
    const items = itemsOf(relations);
    const size = items.length * dimensions;
    return fc.array(coordinate, { minLength: size, maxLength: size }).map((coordinates) => ({
      items,
      dimensions,
      displayed: displayedOf(Float64Array.from(coordinates), dimensions),
    }));
  });

export const anyRule: fc.Arbitrary<LossRule> = fc.record({
  margin: fc.double({ min: 0, max: 6, noNaN: true }),
  distance: fc.constantFrom(...DISTANCES),
  loss: fc.constantFrom(...LOSS_FORMS),
});

/** Any 32-bit number, and rather often none. */
const wildNumber = fc.oneof(fc.float(), fc.constantFrom(0, Number.NaN, Infinity, -Infinity));

/** What a frame could hold at the very worst. */
export const wildScene: fc.Arbitrary<ArbitraryScene> = fc
  .tuple(others, fc.constantFrom(...DIMENSIONS), wildNumber, wildNumber)
  .chain(([relations, dimensions, anchorPositive, anchorNegative]) => {
    const items = itemsOf(relations);
    return fc.array(wildNumber, { minLength: items.length * 4, maxLength: items.length * 4 }).map((numbers) => ({
      items,
      dimensions,
      displayed: {
        places: Float32Array.from(numbers),
        anchorPositive: Math.abs(anchorPositive),
        anchorNegative: Math.abs(anchorNegative),
      },
    }));
  });
