import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../src/core/random';
import { normaliseContrast } from '../../../../src/data/faces/localContrast';

const SIZE = 32;
const random = createRandom(3);
const greys = Float32Array.from({ length: SIZE * SIZE }, () => 100 + 20 * random.normal());

function normalised(picture: Float32Array): Float32Array {
  const out = new Float32Array(picture.length);
  normaliseContrast(picture, SIZE, out);
  return out;
}

/** The same by its definition, one pixel at a time. */
function byDefinition(picture: Float32Array): Float64Array {
  const around = (values: ArrayLike<number>, at: number) => {
    const near = Array.from({ length: SIZE * SIZE }, (_, i) => i).filter(
      (i) => Math.abs((i % SIZE) - (at % SIZE)) <= 5 && Math.abs(Math.floor(i / SIZE) - Math.floor(at / SIZE)) <= 5,
    );
    return near.reduce((sum, i) => sum + values[i], 0) / near.length;
  };
  const off = Float64Array.from(picture, (grey, at) => grey - around(picture, at));
  const squares = off.map((x) => x * x);
  const least = 0.01 * (squares.reduce((sum, x) => sum + x, 0) / squares.length) + 1e-6;
  return off.map((x, at) => x / Math.sqrt(around(squares, at) + least));
}

describe('normaliseContrast', () => {
  it('is what its formula says', () => {
    const expected = byDefinition(greys);
    normalised(greys).forEach((x, at) => {
      expect(x).toBeCloseTo(expected[at], 3);
    });
  });

  it('a picture of one grey is all 0', () => {
    for (const x of normalised(new Float32Array(SIZE * SIZE).fill(80))) expect(x).toBeCloseTo(0, 2);
  });

  it('a picture half as bright and of half the contrast is the same to it', () => {
    const [whole, half] = [normalised(greys), normalised(greys.map((grey) => grey / 2 + 10))];
    half.forEach((x, at) => {
      expect(x).toBeCloseTo(whole[at], 3);
    });
  });
});
