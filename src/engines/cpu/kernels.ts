// What an engine on the processor computes with: arrays, and the arithmetic on them. There are two sets, plain typed
// arrays and SIMD WebAssembly; what each kernel does is said where it is plain (plain/kernels.ts, plain/columns.ts, adam.ts).
import type { Numbers } from '../../core/loss/kinds';
import type { adam } from '../adam';
import type { addColumns } from './plain/columns';
import type { addParameterGradient, affine, inputGradient, relu } from './plain/kernels';

export interface Arithmetic {
  readonly affine: typeof affine;
  readonly addParameterGradient: typeof addParameterGradient;
  readonly inputGradient: typeof inputGradient;
  readonly relu: typeof relu;
  readonly addColumns: typeof addColumns;
  readonly adam: typeof adam;
}

export interface Kernels extends Arithmetic {
  /** So many zeros, at a place that the kernels can work on. */
  readonly allocate: (length: number) => Numbers;
}

/**
 * Lays out all that an engine works on, at once and for good. `layOut` allocates and does nothing else: it may be
 * called twice, first to count.
 */
export type Furnish = <T>(layOut: (kernels: Kernels) => T) => T;
