// Whole numbers that differ from batch to batch, one for each place of it, as a uniform array: which items, which
// classes. Four to a vector, because WebGL2 guarantees 224 vectors and a batch may have 200 places.
import { texelsFor } from './grid';
import type { Uniform } from './stage';

/** The uniform of a batch of `count` places. */
export function batchUniform(count: number): Uniform {
  return { type: 'ivec4', length: texelsFor(count) };
}

/** Zeros past the end. */
export function batchValues(numbers: ArrayLike<number>, count: number): number[] {
  return Array.from({ length: 4 * texelsFor(count) }, (_, i) => (i < numbers.length ? numbers[i] : 0));
}

/** GLSL `int name(int place)` over the uniform array `uniform`. */
export function batchAccessor(name: string, uniform: string): string {
  return `int ${name}(int place) { return ${uniform}[place >> 2][place & 3]; }`;
}
