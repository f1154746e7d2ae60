import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingEigen } from '../../../../src/core/projection/leadingEigen';
import { createRandom } from '../../../../src/core/random';

/** Σ value · v vᵀ over random orthonormal v: a matrix whose eigenvalues are known. */
function symmetric(values: number[], seed: number): Float64Array {
  const size = values.length;
  const random = createRandom(seed);
  const basis: number[][] = [];
  while (basis.length < size) {
    let x = Array.from({ length: size }, () => random.normal());
    for (let pass = 0; pass < 2; pass++) {
      for (const b of basis) {
        const along = x.reduce((sum, value, i) => sum + value * b[i], 0);
        x = x.map((value, i) => value - along * b[i]);
      }
    }
    const length = Math.hypot(...x);
    basis.push(x.map((value) => value / length));
  }
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < size; k++) matrix[i * size + j] += values[k] * basis[k][i] * basis[k][j];
    }
  }
  return matrix;
}

function expectEigen(matrix: Float64Array, size: number, wanted: number, scale: number): Float64Array {
  const { values, vectors } = leadingEigen(matrix, size, wanted);
  for (let e = 0; e < wanted; e++) {
    for (let i = 0; i < size; i++) {
      let image = 0;
      for (let j = 0; j < size; j++) image += matrix[i * size + j] * vectors[e * size + j];
      expect(Math.abs(image - values[e] * vectors[e * size + i])).toBeLessThanOrEqual(1e-12 * scale);
    }
    for (let f = 0; f < wanted; f++) {
      let product = 0;
      for (let i = 0; i < size; i++) product += vectors[e * size + i] * vectors[f * size + i];
      expect(product).toBeCloseTo(e === f ? 1 : 0, 12);
    }
  }
  return values;
}

describe('leadingEigen', () => {
  it('finds the largest eigenvalues of any size, equal, nearly equal, zero and negative ones included', () => {
    const value = fc.constantFrom(0, 0, 1, 1, 1 + 1e-12, 1 + 1e-6, 2, 5, 1e-9, -3);
    const spectrum = fc.array(value, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(spectrum, fc.nat(), (values, seed) => {
        const wanted = Math.min(3, values.length);
        const found = expectEigen(symmetric(values, seed), values.length, wanted, 5);
        const sorted = [...values].sort((a, b) => b - a);
        found.forEach((x, i) => {
          expect(x).toBeCloseTo(sorted[i], 11);
        });
      }),
    );
  });

  it('copes with blocks that do not know each other, with the identity and with one single element', () => {
    const blocks = new Float64Array(36);
    for (const at of [0, 2, 4]) {
      blocks[at * 6 + at] = blocks[(at + 1) * 6 + at + 1] = 2;
      blocks[at * 6 + at + 1] = blocks[(at + 1) * 6 + at] = 1;
    }
    expect([...expectEigen(blocks, 6, 3, 3)]).toEqual([3, 3, 3].map((x) => expect.closeTo(x, 12)));
    const identity = Float64Array.from({ length: 25 }, (_, at) => (at % 6 === 0 ? 1 : 0));
    expectEigen(identity, 5, 3, 1);
    expectEigen(Float64Array.of(-4), 1, 1, 4);
  });

  it('is as exact for tiny and huge matrices', () => {
    for (const scale of [1e-200, 1e-30, 1e30, 1e150]) {
      const matrix = symmetric([3, 2, 1, 0.5, 0], 4).map((x) => x * scale);
      expectEigen(matrix, 5, 3, 3 * scale);
    }
  });

  it('gives the first unit vectors for the zero matrix, and refuses what is not a number', () => {
    expect([...leadingEigen(new Float64Array(9), 3, 2).vectors]).toEqual([1, 0, 0, 0, 1, 0]);
    expect(() => leadingEigen(Float64Array.of(Number.NaN), 1, 1)).toThrow('not-finite');
  });
});
