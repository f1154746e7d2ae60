// The engine that trains on the processor: SIMD WebAssembly, or the plain engine where the browser has no SIMD or the
// page may not use WebAssembly. The reader is not told of the choice except by the engine's name in the report `started`.
import type { Engine, EngineSetup } from '../engine';
import { createPlainEngine } from './plain/plainEngine';
import { createSimdEngine } from './simd/simdEngine';

/** Starts from `setup.state`. Throws what the plain engine throws. */
export function createCpuEngine(setup: EngineSetup): Engine {
  try {
    return createSimdEngine(setup);
  } catch {
    return createPlainEngine(setup);
  }
}
