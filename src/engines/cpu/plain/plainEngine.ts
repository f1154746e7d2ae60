// The engine in plain typed arrays: the reference of every test, and what trains where WebAssembly has no SIMD.
import type { Engine, EngineSetup } from '../../engine';
import { createKernelEngine } from '../kernelEngine';
import { type Precision, plainKernels } from './plainKernels';

/** Training uses float32, like the other engines; float64 tells how far they are off. */
export function createPlainEngine(setup: EngineSetup, precision?: Precision): Engine {
  return createKernelEngine(setup, 'plain', (layOut) => layOut(plainKernels(precision)));
}
