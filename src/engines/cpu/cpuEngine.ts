// Which engine trains on the processor: SIMD WebAssembly, or its plain twin where the browser has none or the page may
// not use it. Nothing is said of it; the report that a run has started names the engine.
import type { Engine, EngineSetup } from '../engine';
import { createPlainEngine } from './plain/plainEngine';
import { createSimdEngine } from './simd/simdEngine';

/** Throws what the plain engine throws. */
export function createCpuEngine(setup: EngineSetup): Engine {
  try {
    return createSimdEngine(setup);
  } catch {
    return createPlainEngine(setup);
  }
}
