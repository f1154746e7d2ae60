// The engine in SIMD WebAssembly: the same pass as the plain one, on kernels several times as fast. Steps a second against
// plain arrays, batch 8×4, Chromium: 11 times on pictures, and 2.5 times on points, where most of a step is the loss. So
// there is no net that is better off plain.
import { code } from 'virtual:simd';
import type { Engine, EngineSetup } from '../../engine';
import { createKernelEngine } from '../kernelEngine';
import { simdFurnish } from './simdKernels';

/**
 * Throws where there is no WebAssembly, or none with SIMD, or the host's content policy does not allow any: whatever
 * the browser throws then.
 */
export function createSimdEngine(setup: EngineSetup): Engine {
  // Two kilobytes compile in less time than a promise takes.
  const module = new WebAssembly.Module(code);
  const furnish = simdFurnish(module, setup.spec.parameterCount);
  return createKernelEngine(setup, 'wasm', furnish);
}
