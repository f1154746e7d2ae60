import { code } from 'virtual:simd';
import { describe, expect, it } from 'vitest';
import { adamFactors } from '../../../../../src/engines/adam';
import { provideSimdKernels } from '../../../../../src/engines/cpu/simd/simdKernels';
import { expectSameWork } from './kernelPair';

/** Whole vectors and pairs of rows, and everything beside them. */
const ROWS = [1, 2, 3, 8, 15];
const INNER = [1, 2, 3, 9, 16, 18];
const UNITS = [1, 2, 3, 4, 7, 8, 9, 16, 27];

const SHAPES = ROWS.flatMap((rows) => INNER.flatMap((inner) => UNITS.map((units) => ({ rows, inner, units }))));

describe('a SIMD kernel gives what the plain one gives and writes nowhere else', () => {
  it('affine, for rows, inputs and units that fill vectors and that do not', () => {
    for (const { rows, inner, units } of SHAPES) {
      const lengths = { input: rows * inner, weights: inner * units, biases: units, out: rows * units };
      expectSameWork(lengths, inner * units, (kernels, { input, weights, biases, out }) =>
        kernels.affine(input, rows, inner, weights, biases, units, out),
      );
    }
  });

  it('the gradient of the parameters, added to what is there', () => {
    for (const { rows, inner, units } of SHAPES) {
      const lengths = {
        input: rows * inner,
        outGradient: rows * units,
        weightGradient: inner * units,
        biasGradient: units,
      };
      expectSameWork(lengths, inner * units, (kernels, { input, outGradient, weightGradient, biasGradient }) =>
        kernels.addParameterGradient(input, rows, inner, outGradient, units, weightGradient, biasGradient),
      );
    }
  });

  it('the gradient of the input, whatever was there before', () => {
    for (const { rows, inner, units } of SHAPES) {
      const lengths = { outGradient: rows * units, weights: inner * units, out: rows * inner };
      expectSameWork(lengths, inner * units, (kernels, { outGradient, weights, out }) =>
        kernels.inputGradient(outGradient, rows, units, weights, inner, out),
      );
    }
  });

  it('kernels on weights that start in the middle of a vector', () => {
    const [rows, inner, units] = [5, 3, 7];
    const lengths = { input: rows * inner, flat: 3 + inner * units + units, out: rows * units };
    expectSameWork(lengths, inner * units, (kernels, { input, flat, out }) => {
      const biases = 3 + inner * units;
      kernels.affine(input, rows, inner, flat.subarray(3, biases), flat.subarray(biases), units, out);
      kernels.addParameterGradient(input, rows, inner, out, units, flat.subarray(3, biases), flat.subarray(biases));
    });
  });

  it('ReLU and its gradient, for whole vectors and for others', () => {
    for (const length of [1, 4, 7, 64, 65]) {
      expectSameWork(
        { outputs: length, gradient: length },
        0,
        (kernels, { outputs, gradient }) => {
          kernels.relu(outputs, outputs, length);
          kernels.relu(outputs, gradient, length);
        },
        0,
      );
    }
  });

  it('ReLU of 0, of −0 and of what is not a number', () => {
    expectSameWork({ outputs: 4 }, 0, (kernels, { outputs }) => {
      outputs.set([0, -0, 1, -1]);
      kernels.relu(outputs, outputs, 4);
      expect([...outputs]).toEqual([0, 0, 1, 0]);
      outputs[2] = Number.NaN;
      kernels.relu(outputs, outputs, 4);
      expect(outputs[2]).toBeNaN();
      outputs[2] = 0;
    });
  });

  it('the columns of a convolution and the way back, for channels that fill vectors and that do not', () => {
    for (const channels of [1, 2, 3, 4, 8, 16]) {
      for (const [count, size] of [
        [1, 2],
        [2, 8],
        [3, 6],
      ]) {
        const lengths = { images: count * size * size * channels, columns: count * (size / 2) ** 2 * 9 * channels };
        for (const way of ['gatherColumns', 'scatterColumns'] as const) {
          expectSameWork(lengths, 0, (kernels, { images, columns }) =>
            kernels[way](images, count, size, channels, columns),
          );
        }
      }
    }
  });

  it('Adam, at its first step and at a late one', () => {
    for (const length of [1, 4, 7, 64, 65]) {
      for (const step of [1, 2, 1000]) {
        const lengths = { parameters: length, gradient: length, firstMoment: length, secondMoment: length };
        expectSameWork(lengths, 0, (kernels, { parameters, gradient, firstMoment, secondMoment }) => {
          for (let i = 0; i < length; i++) secondMoment[i] = secondMoment[i] ** 2;
          kernels.adam(parameters, gradient, firstMoment, secondMoment, length, ...adamFactors(step, 1e-3));
        });
      }
    }
  });
});

describe('the memory of the SIMD kernels', () => {
  const provide = () => provideSimdKernels(new WebAssembly.Module(code), 24);

  it('holds every array apart from every other, aligned to a vector, and zero', () => {
    const arrays = provide()(({ allocate }) => [1, 5, 0, 100_000, 3].map((length) => allocate(length)));
    let end = 0;
    for (const { byteOffset, byteLength } of arrays) {
      expect(byteOffset % 16).toBe(0);
      expect(byteOffset).toBeGreaterThanOrEqual(end);
      end = byteOffset + byteLength;
    }
    expect(arrays.map(({ length }) => length)).toEqual([1, 5, 0, 100_000, 3]);
    expect(arrays.every((array) => array.every((value) => value === 0))).toBe(true);
  });

  it('is as large as what is laid out, to a page, and of each layout its own', () => {
    const lay = provide();
    const [small, large] = [100, 100_000].map((length) => lay(({ allocate }) => allocate(length)));
    expect(small.buffer.byteLength).toBe(65_536);
    expect(large.buffer.byteLength - large.byteLength).toBeLessThan(2 * 65_536);
    large.fill(1);
    expect(small.every((value) => value === 0)).toBe(true);
  });

  it('leaves what fills up an array zero: Adam and ReLU work on whole vectors', () => {
    const { kernels, arrays } = provide()((given) => ({
      kernels: given,
      arrays: Array.from({ length: 4 }, () => given.allocate(5)),
    }));
    const [parameters, gradient, firstMoment, secondMoment] = arrays;
    for (const array of arrays) array.fill(1);
    for (let step = 1; step <= 3; step++) {
      kernels.adam(parameters, gradient, firstMoment, secondMoment, 5, ...adamFactors(step, 1e-3));
      kernels.relu(parameters, gradient, 5);
    }
    for (const { buffer, byteOffset } of arrays) {
      expect([...new Float32Array(buffer, byteOffset + 20, 3)]).toEqual([0, 0, 0]);
    }
  });
});
