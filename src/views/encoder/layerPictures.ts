// A layer as grey pictures: the feature maps of one item as tiles, kernels as tiles, a matrix of weights.
import type { Numbers } from '../../core/loss/kinds';
import type { GreyPicture } from '../../data/picture';

/** The lines between feature maps, as faint ink; those between kernels are bare. */
const GAP = 44;
/** A weight of 0: between bare paper, the most negative, and full ink, the most positive. */
const ZERO_WEIGHT = 127.5;

/** Tiles in a row for so many maps: 8 → 4, 16 → 4, 32 → 8. */
export function tileColumns(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count)) / 2);
}

/**
 * The feature maps of one item, `(size, size, filters)` at `offset` of `activations`, as tiles. `most` is full ink; values that
 * are not positive are bare. Ink goes with the square root, so that weak responses are seen beside the strongest.
 */
export function featureMapPicture(
  activations: Numbers,
  offset: number,
  size: number,
  filters: number,
  most: number,
): GreyPicture {
  const columns = tileColumns(filters);
  const picture = emptyTiles(columns, Math.ceil(filters / columns), size, size, GAP);
  for (let filter = 0; filter < filters; filter++) {
    const left = (filter % columns) * (size + 1);
    const top = Math.floor(filter / columns) * (size + 1);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const value = activations[offset + (y * size + x) * filters + filter];
        picture.bytes[(top + y) * picture.width + left + x] = responseInk(value, most);
      }
    }
  }
  return picture;
}

/** One of those maps by itself. */
export function oneMapPicture(
  activations: Numbers,
  offset: number,
  size: number,
  filters: number,
  filter: number,
  most: number,
): GreyPicture {
  const bytes = Uint8Array.from({ length: size * size }, (_, place) =>
    responseInk(activations[offset + place * filters + filter], most),
  );
  return { kind: 'grey', width: size, height: size, bytes };
}

/** The filter whose maps, in `activations` `(places, filters)`, differ most from place to place; the first where none does. */
export function liveliestFilter(activations: Numbers, filters: number): number {
  const places = activations.length / filters;
  let [best, most] = [0, 0];
  for (let filter = 0; filter < filters; filter++) {
    let [sum, squares] = [0, 0];
    for (let place = 0; place < places; place++) {
      const value = activations[place * filters + filter];
      sum += value;
      squares += value * value;
    }
    const spread = squares - (sum * sum) / places;
    if (spread > most) [best, most] = [filter, spread];
  }
  return best;
}

/** Kernels `(3, 3, channels, filters)`: a column for each filter, a row for each channel that comes in. */
export function kernelPicture(weights: Numbers, channels: number, filters: number, most: number): GreyPicture {
  const picture = emptyTiles(filters, channels, 3, 3, 0);
  for (let index = 0; index < 9 * channels * filters; index++) {
    const filter = index % filters;
    const channel = Math.floor(index / filters) % channels;
    const place = Math.floor(index / (filters * channels));
    const x = filter * 4 + (place % 3);
    const y = channel * 4 + Math.floor(place / 3);
    picture.bytes[y * picture.width + x] = ink(ZERO_WEIGHT * (1 + share(weights[index], most)));
  }
  return picture;
}

/** Dense weights `(inputs, units)`: a row for each unit, a column for each number that comes in. */
export function matrixPicture(weights: Numbers, inputs: number, units: number, most: number): GreyPicture {
  const bytes = new Uint8Array(inputs * units);
  for (let index = 0; index < inputs * units; index++) {
    const unit = index % units;
    const input = Math.floor(index / units);
    bytes[unit * inputs + input] = ink(ZERO_WEIGHT * (1 + share(weights[index], most)));
  }
  return { kind: 'grey', width: inputs, height: units, bytes };
}

/** The largest absolute value; 0 for none. */
export function largest(values: Numbers): number {
  let most = 0;
  for (const value of values) if (Math.abs(value) > most) most = Math.abs(value);
  return most;
}

function responseInk(value: number, most: number): number {
  return ink(255 * Math.sqrt(Math.max(0, share(value, most))));
}

function emptyTiles(columns: number, rows: number, tileWidth: number, tileHeight: number, gap: number): GreyPicture {
  const width = columns * (tileWidth + 1) - 1;
  const height = rows * (tileHeight + 1) - 1;
  const bytes = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const between = (x + 1) % (tileWidth + 1) === 0 || (y + 1) % (tileHeight + 1) === 0;
      if (between) bytes[y * width + x] = gap;
    }
  }
  return { kind: 'grey', width, height, bytes };
}

/** −1 … 1; 0 where there is no scale. */
function share(value: number, most: number): number {
  return most > 0 && Number.isFinite(value) ? Math.min(1, Math.max(-1, value / most)) : 0;
}

function ink(byte: number): number {
  return Math.round(Math.max(0, byte));
}
