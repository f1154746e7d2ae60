// The kernels over plain typed arrays, put together: the reference, and what trains where WebAssembly has no SIMD.
import { adam } from '../../adam';
import type { Kernels } from '../kernels';
import { gatherColumns, scatterColumns } from './columns';
import { addParameterGradient, affine, inputGradient, relu } from './kernels';

/** Training uses float32, like the other engines; float64 is for finite differences. */
export type Precision = typeof Float32Array | typeof Float64Array;

/** The plain kernels, on arrays of the given precision. */
export function plainKernels(precision: Precision = Float32Array): Kernels {
  const allocate = (length: number) => new precision(length);
  return { allocate, affine, addParameterGradient, inputGradient, relu, gatherColumns, scatterColumns, adam };
}
