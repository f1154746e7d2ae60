// Batches for the tests of mining and loss: seeded clouds, and fast-check's own.
import fc from 'fast-check';
import { createRandom } from '../../../src/core/random';

export interface Batch {
  readonly embeddings: Float64Array;
  readonly labels: Int32Array;
  readonly dims: number;
}

/** `classes` × `perClass` normal points with no ties, spread widely enough that every zone occurs. */
export function cloud(seed: number, classes: number, perClass: number, dims: number, spread = 1): Batch {
  const random = createRandom(seed);
  const count = classes * perClass;
  return {
    embeddings: Float64Array.from({ length: count * dims }, () => spread * random.normal()),
    labels: Int32Array.from({ length: count }, (_, i) => Math.floor(i / perClass)),
    dims,
  };
}

/** Any small batch, ties, lone classes and coinciding points included: coordinates are quarters. */
export const anyBatch: fc.Arbitrary<Batch> = fc.integer({ min: 1, max: 3 }).chain((dims) =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: 3 }),
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: dims, maxLength: dims }),
      ),
      { maxLength: 9 },
    )
    .map((items) => ({
      embeddings: Float64Array.from(items.flatMap(([, quarters]) => quarters.map((quarter) => quarter / 4))),
      labels: Int32Array.from(items, ([label]) => label),
      dims,
    })),
);

/** Margins that quarters can hit exactly, so that zone borders are met. */
export const anyMargin = fc.constantFrom(0, 0.25, 0.5, 1, 4, 100);

/** Every valid triplet, by the definition and nothing else. */
export function validTriplets(labels: Int32Array): [number, number, number][] {
  const found: [number, number, number][] = [];
  labels.forEach((anchorLabel, a) => {
    labels.forEach((positiveLabel, p) => {
      labels.forEach((negativeLabel, n) => {
        if (a !== p && anchorLabel === positiveLabel && negativeLabel !== anchorLabel) found.push([a, p, n]);
      });
    });
  });
  return found;
}

/** A flat a, p, n list as rows. */
export function rowsOf(triplets: Int32Array): [number, number, number][] {
  return Array.from({ length: triplets.length / 3 }, (_, t) => [
    triplets[3 * t],
    triplets[3 * t + 1],
    triplets[3 * t + 2],
  ]);
}
