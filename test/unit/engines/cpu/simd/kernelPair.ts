// The same arrays twice, for the plain kernels and for the SIMD ones, each SIMD array between two guards: a kernel that
// writes past its array is found out.
import { code } from 'virtual:simd';
import { expect } from 'vitest';
import { createRandom } from '../../../../../src/core/random';
import type { Kernels } from '../../../../../src/engines/cpu/kernels';
import { plainKernels } from '../../../../../src/engines/cpu/plain/plainKernels';
import { provideSimdKernels } from '../../../../../src/engines/cpu/simd/simdKernels';

const GUARD = 12_345;

export type Arrays<Name extends string> = Record<Name, Float32Array>;

/**
 * Calls `work` with either set of kernels on arrays of these lengths, filled alike with standard normal numbers, and
 * expects the arrays to agree afterwards to `tolerance`, relative where numbers exceed 1. `room`: numbers of the largest
 * layer.
 */
export function expectSameWork<Name extends string>(
  lengths: Record<Name, number>,
  room: number,
  work: (kernels: Kernels, arrays: Arrays<Name>) => void,
  tolerance = 1e-5,
): void {
  const module = new WebAssembly.Module(code);
  const names = Object.keys(lengths) as Name[];
  const { kernels, arrays, guards } = provideSimdKernels(
    module,
    room,
  )((given) => {
    const guarded = [given.allocate(1)];
    const entries = names.map((name) => {
      const array = given.allocate(lengths[name]);
      guarded.push(given.allocate(4));
      return [name, array] as const;
    });
    return { kernels: given, arrays: Object.fromEntries(entries) as Arrays<Name>, guards: guarded };
  });
  const random = createRandom(lengths[names[0]] + room);
  for (const name of names) for (let i = 0; i < lengths[name]; i++) arrays[name][i] = random.normal();
  for (const guard of guards) guard.fill(GUARD);
  const expected = Object.fromEntries(names.map((name) => [name, arrays[name].slice()])) as Arrays<Name>;

  work(kernels, arrays);
  work(plainKernels(), expected);

  for (const name of names) expectClose(arrays[name], expected[name], tolerance);
  for (const guard of guards) expect(guard.every((value) => value === GUARD)).toBe(true);
}

function expectClose(seen: Float32Array, expected: Float32Array, tolerance: number): void {
  let worst = 0;
  for (let i = 0; i < expected.length; i++) {
    worst = Math.max(worst, Math.abs(seen[i] - expected[i]) / Math.max(1, Math.abs(expected[i])));
  }
  expect(worst).toBeLessThanOrEqual(tolerance);
}
