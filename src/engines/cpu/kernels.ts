// The kernels of an engine on the processor: arrays, and the arithmetic on them. There are two sets, on plain typed arrays
// and in SIMD WebAssembly. Each kernel is described once, at its plain version (plain/kernels.ts, plain/columns.ts, adam.ts).
import type { Numbers } from '../../core/loss/kinds';
import type { adam } from '../adam';
import type { gatherColumns, scatterColumns } from './plain/columns';
import type { addParameterGradient, affine, inputGradient, relu } from './plain/kernels';

export interface Arithmetic {
  readonly affine: typeof affine;
  readonly addParameterGradient: typeof addParameterGradient;
  readonly inputGradient: typeof inputGradient;
  readonly relu: typeof relu;
  readonly gatherColumns: typeof gatherColumns;
  readonly scatterColumns: typeof scatterColumns;
  readonly adam: typeof adam;
}

export interface Kernels extends Arithmetic {
  /** An array of `length` zeros in memory that the kernels can address. */
  readonly allocate: (length: number) => Numbers;
}

/**
 * Gives out kernels, and memory for all arrays that an engine works on, which are allocated together and never again.
 * `layOut` allocates them and does nothing else: it may be called twice, the first time only to count.
 */
export type ProvideKernels = <T>(layOut: (kernels: Kernels) => T) => T;
