// Puts the engine checks on `window`. A fresh worker for each call: no check sees the tensors or shaders of another.
import type { CheckName, CheckResponse, EngineChecks } from './engineCheckTypes';

function run(check: CheckName, parameters: readonly unknown[]): Promise<unknown> {
  const worker = new Worker(new URL('./engineChecks.worker.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckResponse>) => {
      worker.terminate();
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.result);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ check, parameters });
  });
}

const NAMED: Record<CheckName, true> = {
  parity: true,
  twoEngines: true,
  selfTest: true,
  leaks: true,
  marginChange: true,
  contextLoss: true,
  stuckRead: true,
  stepCost: true,
  rates: true,
  firstStep: true,
  againstTfjs: true,
  places: true,
  padding: true,
  laterInputs: true,
  manyPictures: true,
  notFinite: true,
};
const names = Object.keys(NAMED) as CheckName[];
const checks = Object.fromEntries(names.map((name) => [name, (...parameters: unknown[]) => run(name, parameters)]));
window.engineChecks = checks as unknown as EngineChecks;
