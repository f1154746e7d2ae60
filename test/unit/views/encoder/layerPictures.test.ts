import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  featureMapPicture,
  kernelPicture,
  largest,
  liveliestFilter,
  matrixPicture,
  oneMapPicture,
  tileColumns,
} from '../../../../src/views/encoder/layerPictures';

describe('the picture of feature maps', () => {
  it('lays 8, 16 and 32 maps out in rows of 4, 4 and 8', () => {
    expect([1, 8, 16, 32].map(tileColumns)).toEqual([1, 4, 4, 8]);
  });

  it('puts every activation of the item on a place of its own, and full ink at the largest', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 4), fc.constantFrom(1, 8, 16), fc.nat(5), (size, filters, filter) => {
        const chosen = filter % filters;
        const activations = new Float32Array(2 * size * size * filters);
        const place = size * size - 1;
        activations[size * size * filters + place * filters + chosen] = 3;
        const { bytes, width } = featureMapPicture(activations, size * size * filters, size, filters, 3);
        const columns = tileColumns(filters);
        const x = (chosen % columns) * (size + 1) + size - 1;
        const y = Math.floor(chosen / columns) * (size + 1) + size - 1;
        expect([...bytes].filter((byte) => byte === 255)).toHaveLength(1);
        expect(bytes[y * width + x]).toBe(255);
      }),
    );
  });

  it('gives a quarter of the largest value half the ink, and none to what is negative or not a number', () => {
    const picture = featureMapPicture(Float32Array.of(1, 0.25, -1, Number.NaN), 0, 2, 1, 1);
    expect([...picture.bytes]).toEqual([255, 128, 0, 0]);
  });

  it('stays bare where nothing responds', () => {
    expect([...featureMapPicture(new Float32Array(4), 0, 2, 1, 0).bytes]).toEqual([0, 0, 0, 0]);
  });
});

describe('one map by itself', () => {
  it('is that of the item and the filter, as it stands among all', () => {
    const [size, filters] = [4, 8];
    const activations = Float32Array.from({ length: 2 * size * size * filters }, (_, i) => (i * 37) % 101);
    const all = featureMapPicture(activations, size * size * filters, size, filters, 100);
    const one = oneMapPicture(activations, size * size * filters, size, filters, 5, 100);
    // The sixth of eight maps, in rows of four.
    const [left, top] = [size + 1, size + 1];
    for (let y = 0; y < size; y++) {
      const among = all.bytes.slice((top + y) * all.width + left, (top + y) * all.width + left + size);
      expect(one.bytes.slice(y * size, (y + 1) * size)).toEqual(among);
    }
  });

  it('is chosen where there is most to see: where the map differs from place to place', () => {
    const [even, dead, lively] = [9, 0, 4];
    const activations = Float32Array.of(even, dead, 0, even, dead, lively, even, dead, 0);
    expect(liveliestFilter(activations, 3)).toBe(2);
    expect(liveliestFilter(new Float32Array(6), 3)).toBe(0);
  });
});

describe('the picture of weights', () => {
  it('puts a kernel where its filter and its channel meet', () => {
    const [channels, filters] = [2, 3];
    const weights = new Float32Array(9 * channels * filters);
    // Row 2, column 0 of the kernel from channel 1 to filter 2.
    weights[((2 * 3 + 0) * channels + 1) * filters + 2] = -0.5;
    const { bytes, width, height } = kernelPicture(weights, channels, filters, 0.5);
    expect([width, height]).toEqual([11, 7]);
    expect(bytes[(4 + 2) * width + 8]).toBe(0);
    expect(bytes[0]).toBe(128);
  });

  it('puts a dense weight in the row of its unit and the column of its input', () => {
    const { bytes, width, height } = matrixPicture(Float32Array.of(0, 1, 0, -1, 0, 0), 3, 2, 1);
    expect([width, height]).toEqual([3, 2]);
    expect([...bytes]).toEqual([128, 128, 128, 255, 0, 128]);
  });

  it('knows the largest value of none', () => {
    expect(largest(new Float32Array(0))).toBe(0);
    expect(largest(Float32Array.of(-2, 1))).toBe(2);
  });
});
