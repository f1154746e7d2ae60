// What there is to say and to draw of a dissected step: facts of its batch, and its directions in the plane of the map.
import { distanceBetween } from '../../../core/loss/distance';
import { tripletFormOf } from '../../../core/loss/lossTraits';
import { normalizeGradient } from '../../../core/loss/normalize';
import { tripletLoss } from '../../../core/loss/triplet';
import { type Axes, project, projectDirections } from '../../../core/projection/projection';
import type { Dissection } from '../../../inspection/protocol/inspectionProtocol';

/** Mean distance within and between classes, over unordered pairs; `perClass` items of one class stand side by side. */
export function meanPairs({ items, report }: Dissection, perClass: number) {
  const n = items.length;
  const sum = { same: 0, different: 0 };
  const count = { same: 0, different: 0 };
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const kind = Math.floor(i / perClass) === Math.floor(j / perClass) ? 'same' : 'different';
      sum[kind] += report.distances[i * n + j];
      count[kind]++;
    }
  }
  return {
    pairs: count.same + count.different,
    same: sum.same / count.same,
    different: sum.different / count.different,
  };
}

/** Losses of the mined triplets, in their order; none where the loss is none of triplets. */
export function minedLosses({ items, live, report }: Dissection): number[] {
  const n = items.length;
  const { distances, triplets } = report;
  const form = tripletFormOf(live.loss);
  if (!form) return [];
  return everyTriplet(triplets, (a, p, n_) =>
    tripletLoss(distances[a * n + p], distances[a * n + n_], live.margin, form),
  );
}

/** Mean loss, after the update, of the triplets that had one before; null where none had. */
export function meanLossAfter(dissection: Dissection): number | null {
  const { after, dimensions, live, report } = dissection;
  const before = minedLosses(dissection);
  const between = (i: number, j: number) =>
    distanceBetween(after, i * dimensions, after, j * dimensions, dimensions, live.distance);
  const form = tripletFormOf(live.loss);
  if (!form) return null;
  const later = everyTriplet(report.triplets, (a, p, n) =>
    tripletLoss(between(a, p), between(a, n), live.margin, form),
  ).filter((_, place) => before[place] > 0);
  return later.length > 0 ? later.reduce((sum, loss) => sum + loss, 0) / later.length : null;
}

/** Cells of the batch's table that the mined triplets use, each once. */
export function minedCells({ items, report }: Dissection) {
  const n = items.length;
  const positive = new Set(everyTriplet(report.triplets, (a, p) => a * n + p));
  const negative = new Set(everyTriplet(report.triplets, (a, _, n_) => a * n + n_));
  return { positive: [...positive], negative: [...negative] };
}

/** dLoss/dEmbeddings of the batch, along the sphere if embeddings lie on one, `(n, dimensions)`. */
function slopeOf({ before, dimensions, gradient, items, normalize }: Dissection): Float64Array {
  const slope = Float64Array.from(gradient);
  const embeddings = before.subarray(0, items.length * dimensions);
  if (normalize) normalizeGradient(embeddings, new Float64Array(items.length).fill(1), slope, dimensions, slope);
  return slope;
}

/** How many embeddings of the batch the loss asks to move. */
export function pulledCount(dissection: Dissection): number {
  return countRows(slopeOf(dissection), dissection.dimensions);
}

/** Whether the update has moved any embedding of the batch. */
export function hasMoved({ after, before, dimensions, items }: Dissection): boolean {
  return before.subarray(0, items.length * dimensions).some((value, i) => value !== after[i]);
}

/** Of the batch: places, −gradient (along the sphere if embeddings lie on one) and the move of the update, `(n, 2)` each. */
export function directions(dissection: Dissection, axes: Axes) {
  const { after, before, dimensions, items } = dissection;
  const embeddings = before.subarray(0, items.length * dimensions);
  const slope = slopeOf(dissection);
  return {
    places: flat(axes, embeddings, project),
    pulls: flat(
      axes,
      slope.map((value) => -value),
      projectDirections,
    ),
    moves: flat(
      axes,
      Float64Array.from(embeddings, (value, i) => after[i] - value),
      projectDirections,
    ),
  };
}

function flat(axes: Axes, vectors: Float32Array | Float64Array, onto: typeof project): Float32Array {
  const count = vectors.length / axes.dims;
  const projected = new Float32Array(count * axes.outDims);
  onto(axes, vectors, projected);
  return Float32Array.from({ length: 2 * count }, (_, i) => projected[Math.floor(i / 2) * axes.outDims + (i % 2)]);
}

function countRows(values: Float64Array, dims: number): number {
  let count = 0;
  for (let start = 0; start < values.length; start += dims) {
    if (values.subarray(start, start + dims).some((value) => value !== 0)) count++;
  }
  return count;
}

function everyTriplet<T>(triplets: Int32Array, measure: (a: number, p: number, n: number) => T): T[] {
  return Array.from({ length: triplets.length / 3 }, (_, i) =>
    measure(triplets[3 * i], triplets[3 * i + 1], triplets[3 * i + 2]),
  );
}
