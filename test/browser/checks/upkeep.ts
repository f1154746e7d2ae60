// What the WebGL engine holds and compiles over a long run.
import type { EngineDiagnostics } from '../../../src/engines/engine';
import { type BackendCounts, createWebglBackend } from '../../../src/engines/webgl/backend';
import { createWebglEngine } from '../../../src/engines/webgl/webglEngine';
import { type Net, syntheticRun } from '../../oracle/syntheticRun';
import { LIVE } from './live';

export interface LeakReport {
  readonly first: EngineDiagnostics & BackendCounts;
  readonly last: EngineDiagnostics & BackendCounts;
  readonly tensorsAfterDispose: number;
}

/** The counts after the first steps, and after `steps` more with everything else an engine is asked in between. */
export async function leaks(net: Net, steps: number): Promise<LeakReport> {
  const { setup, nextBatch } = syntheticRun(net);
  const backend = await createWebglBackend();
  const engine = createWebglEngine(setup, backend);
  const items = Int32Array.from(setup.labels, (_, item) => item);
  await round(items.length);
  const first = { ...backend.counts(), ...engine.diagnostics() };
  for (let i = 1; i <= steps; i++) {
    if (i % 100 === 0) await round(1 + (i % items.length));
    else if (i % 3 === 0) await engine.step(nextBatch(5, 4), LIVE);
    else await pipelined();
  }
  await engine.pipeline.drain();
  const last = { ...backend.counts(), ...engine.diagnostics() };
  engine.dispose();
  return { first, last, tensorsAfterDispose: backend.counts().tensors };

  async function pipelined(): Promise<void> {
    engine.pipeline.submit(nextBatch(5, 4), LIVE);
    if (!engine.pipeline.hasRoom) await engine.pipeline.drain();
  }

  /** Everything an engine is asked in a run, then a state put back. */
  async function round(count: number): Promise<void> {
    await engine.embed(items.subarray(0, count));
    const state = await engine.getState();
    await engine.step(nextBatch(5, 4), LIVE);
    engine.pipeline.submit(nextBatch(5, 4), LIVE);
    await engine.embed(items.subarray(0, count));
    engine.setState(state);
    await engine.step(nextBatch(5, 4), LIVE);
    // As in a run: the last step before a pause is submitted while a frame is read.
    const read = engine.embed(items.subarray(0, count));
    engine.pipeline.submit(nextBatch(5, 4), LIVE);
    await read;
  }
}

/** Programs before and after twenty steps, each with a margin and a learning rate of its own. */
export async function marginChange(): Promise<{ before: number; after: number; margins: number[] }> {
  const { setup, nextBatch } = syntheticRun('points');
  const engine = createWebglEngine(setup, await createWebglBackend());
  await engine.step(nextBatch(5, 4), LIVE);
  const before = engine.diagnostics().programs;
  const margins = Array.from({ length: 20 }, (_, i) => i / 10);
  for (const margin of margins) {
    await engine.step(nextBatch(5, 4), { ...LIVE, margin, learningRate: 1e-3 * (1 + margin) });
  }
  return { before, after: engine.diagnostics().programs, margins };
}
