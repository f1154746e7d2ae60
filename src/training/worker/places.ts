// Where everything that is drawn stands: true distances first, the projected picture second.
import { distanceBetween } from '../../core/loss/distance';
import { type Axes, project } from '../../core/projection/projection';
import { requireFinite } from '../../core/rows';
import type { Engine } from '../../engines/engine';
import { PLACE_SIZE } from '../protocol/reports';
import type { Selection } from '../protocol/run';

export interface Places {
  /** `(probes, PLACE_SIZE)`: x, y, z on the axes, true plain distance to the followed anchor. */
  readonly places: Float32Array;
  /** Of the followed triplet, `(3, dimensions)`; null where it is not watched closely. */
  readonly tripletEmbeddings: Float32Array | null;
  /** True plain distances of the followed triplet. */
  readonly anchorPositive: number;
  readonly anchorNegative: number;
}

/** Rejects with `not-finite` rather than put NaN on a screen. */
export async function measurePlaces(engine: Engine, selection: Selection, axes: Axes, dims: number): Promise<Places> {
  const { probes, triplet, withEmbeddings } = selection;
  const items = Int32Array.from([triplet.anchor, triplet.positive, triplet.negative, ...probes]);
  if (engine.places) {
    const rows = await engine.places(items, axes);
    requireFinite(rows, PLACE_SIZE);
    const distanceOf = (row: number) => rows[row * PLACE_SIZE + PLACE_SIZE - 1];
    const tripletEmbeddings = withEmbeddings ? await engine.embed(items.slice(0, 3)) : null;
    return {
      places: rows.slice(3 * PLACE_SIZE),
      tripletEmbeddings,
      anchorPositive: distanceOf(1),
      anchorNegative: distanceOf(2),
    };
  }
  const embeddings = await engine.embed(items);
  requireFinite(embeddings, dims);
  const projected = new Float32Array(items.length * axes.outDims);
  project(axes, embeddings, projected);

  const fromAnchor = (row: number) => distanceBetween(embeddings, 0, embeddings, row * dims, dims, 'plain');
  const places = new Float32Array(probes.length * PLACE_SIZE);
  for (let i = 0; i < probes.length; i++) {
    const row = i + 3;
    for (let axis = 0; axis < axes.outDims; axis++)
      places[i * PLACE_SIZE + axis] = projected[row * axes.outDims + axis];
    places[i * PLACE_SIZE + 3] = fromAnchor(row);
  }
  const tripletEmbeddings = withEmbeddings ? embeddings.slice(0, 3 * dims) : null;
  return { places, tripletEmbeddings, anchorPositive: fromAnchor(1), anchorNegative: fromAnchor(2) };
}
