// Where everything that is drawn stands: true distances first, the projected picture second.
import { distanceBetween } from '../../core/loss/distance';
import { PLACE_DISTANCE, PLACE_SIZE, PLACE_X } from '../../core/projection/place';
import { type Axes, project } from '../../core/projection/projection';
import { requireFinite } from '../../core/rows';
import type { Engine } from '../../engines/engine';
import type { Frame } from '../protocol/reports';
import type { Selection } from '../protocol/run';

export type Places = Pick<Frame, 'places' | 'guestPlaces' | 'tripletEmbeddings' | 'anchorPositive' | 'anchorNegative'>;

/** Items of the followed triplet, which lead every list of places. */
const TRIPLET = 3;

/**
 * Places of the selection's probes and of the guests (row numbers of the engine's inputs), relative to the selection's
 * anchor. `axes` are those of the picture, embeddings have `dims` numbers. Rejects with `not-finite` rather than put NaN
 * on a screen, and with what the engine rejects with.
 */
export async function measurePlaces(
  engine: Engine,
  selection: Selection,
  guests: Int32Array,
  axes: Axes,
  dims: number,
): Promise<Places> {
  const { probes, triplet, withEmbeddings } = selection;
  const items = Int32Array.from([triplet.anchor, triplet.positive, triplet.negative, ...probes, ...guests]);
  const { all, embeddings } = await measure(engine, items, axes, dims);
  requireFinite(all, PLACE_SIZE);
  const tripletEmbeddings = embeddings?.slice(0, TRIPLET * dims) ?? null;
  const end = (TRIPLET + probes.length) * PLACE_SIZE;
  return {
    places: all.slice(TRIPLET * PLACE_SIZE, end),
    guestPlaces: all.slice(end),
    tripletEmbeddings: withEmbeddings ? (tripletEmbeddings ?? (await engine.embed(items.slice(0, TRIPLET)))) : null,
    anchorPositive: all[PLACE_SIZE + PLACE_DISTANCE],
    anchorNegative: all[2 * PLACE_SIZE + PLACE_DISTANCE],
  };
}

/** Places of `items`, the anchor first; their embeddings too where they had to be computed for it. */
async function measure(engine: Engine, items: Int32Array, axes: Axes, dims: number) {
  if (engine.places) return { all: await engine.places(items, axes), embeddings: null };
  const embeddings = await engine.embed(items);
  requireFinite(embeddings, dims);
  return { all: placesOf(embeddings, axes, dims), embeddings };
}

/** `(rows, PLACE_SIZE)` of `embeddings` (rows, dims); the first row is the anchor. */
function placesOf(embeddings: Float32Array, axes: Axes, dims: number): Float32Array {
  const { outDims } = axes;
  const rows = embeddings.length / dims;
  const projected = new Float32Array(rows * outDims);
  project(axes, embeddings, projected);
  const places = new Float32Array(rows * PLACE_SIZE);
  for (let row = 0; row < rows; row++) {
    const at = row * PLACE_SIZE;
    places.set(projected.subarray(row * outDims, (row + 1) * outDims), at + PLACE_X);
    places[at + PLACE_DISTANCE] = distanceBetween(embeddings, 0, embeddings, row * dims, dims, 'plain');
  }
  return places;
}
