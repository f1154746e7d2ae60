// The checks of the WebGL engine that need a real GPU context, run where the engine runs: in a worker, on a canvas that
// is never on the page. Each returns plain numbers; what they must be is said in test/e2e/engine.spec.ts.
import { CodedError } from '../../src/core/codedError';
import type { Engine, Live } from '../../src/engine/engine';
import { createPlainEngine } from '../../src/engine/plain/plainEngine';
import { createSimdEngine } from '../../src/engine/simd/simdEngine';
import { createWebglBackend } from '../../src/engine/webgl/backend';
import { checkEngine } from '../../src/engine/webgl/selfTest';
import { createWebglEngine } from '../../src/engine/webgl/webglEngine';
import { type Net, type SyntheticOptions, syntheticRun } from '../oracle/syntheticRun';
import type { CheckRequest, CheckResponse, LeakReport, LossReport, ParityReport, RateReport } from './engineCheckTypes';

const LIVE: Live = { margin: 0.2, learningRate: 1e-3, mining: 'semi-hard', distance: 'squared', loss: 'hinge' };

const CHECKS = { parity, marginChange, leaks, contextLoss, twoEngines, selfTest, rates };

/** `steps` steps of both engines from the same start, for each of several settings. */
async function parity(
  net: Net,
  options: SyntheticOptions,
  variants: readonly Partial<Live>[],
  steps: number,
): Promise<ParityReport> {
  const backend = await createWebglBackend();
  const losses: [number, number][][] = [];
  for (const variant of variants) {
    const { setup, nextBatch } = syntheticRun(net, options);
    const plain = createPlainEngine(setup);
    const webgl = await createWebglEngine(setup, backend);
    const live = { ...LIVE, ...variant };
    const pairs: [number, number][] = [];
    for (let i = 0; i < steps; i++) {
      const batch = nextBatch(4, 3);
      const expected = await plain.step(batch, live);
      const seen = await webgl.step(batch, live);
      pairs.push([expected.loss, seen.loss]);
    }
    losses.push(pairs);
    webgl.dispose();
  }
  return { losses, renderer: backend.renderer, draws: backend.counts().draws };
}

/** Programs before and after twenty steps, each with a margin and a learning rate of its own. */
async function marginChange(): Promise<{ before: number; after: number; margins: number[] }> {
  const { setup, nextBatch } = syntheticRun('points');
  const engine = await createWebglEngine(setup, await createWebglBackend());
  await engine.step(nextBatch(5, 4), LIVE);
  const before = engine.diagnostics().programs;
  const margins = Array.from({ length: 20 }, (_, i) => i / 10);
  for (const margin of margins) {
    await engine.step(nextBatch(5, 4), { ...LIVE, margin, learningRate: 1e-3 * (1 + margin) });
  }
  return { before, after: engine.diagnostics().programs, margins };
}

/** The counts after the first step, and after `steps` more with everything else an engine is asked in between. */
async function leaks(net: Net, steps: number): Promise<LeakReport> {
  const { setup, nextBatch } = syntheticRun(net);
  const backend = await createWebglBackend();
  const engine = await createWebglEngine(setup, backend);
  const items = Int32Array.from(setup.labels, (_, item) => item);
  await round(items.length);
  const first = { ...engine.diagnostics(), ...backend.counts() };
  for (let i = 1; i <= steps; i++) {
    if (i % 100 === 0) await round(1 + (i % items.length));
    else await engine.step(nextBatch(5, 4), LIVE);
  }
  const last = { ...engine.diagnostics(), ...backend.counts() };
  engine.dispose();
  return { first, last, tensorsAfterDispose: backend.counts().tensors };

  /** Everything an engine is asked in a run, then a state put back. */
  async function round(count: number): Promise<void> {
    await engine.embed(items.subarray(0, count));
    const state = await engine.getState();
    await engine.step(nextBatch(5, 4), LIVE);
    engine.setState(state);
    await engine.step(nextBatch(5, 4), LIVE);
  }
}

/** What pending and later work gets when the context is lost, and how long the pending step took to hear of it. */
async function contextLoss(): Promise<LossReport> {
  const { setup, nextBatch } = syntheticRun('points');
  const engine = await createWebglEngine(setup, await createWebglBackend());
  await engine.step(nextBatch(5, 4), LIVE);
  let heard = 0;
  engine.onLost(() => heard++);
  const pending = codeOf(async () => engine.step(nextBatch(5, 4), LIVE));
  const lostAt = performance.now();
  engine.lose();
  const code = await pending;
  const milliseconds = performance.now() - lostAt;
  const later = await codeOf(async () => engine.embed(nextBatch(5, 4)));
  return { code, later, milliseconds, heard };
}

/** Two engines stepped in turn on one backend against the same two on their own: largest difference of parameters. */
async function twoEngines(): Promise<number> {
  const runs = [syntheticRun('points', { seed: 3 }), syntheticRun('points', { seed: 4, dimensions: 3 })];
  const backend = await createWebglBackend();
  const together = await Promise.all(runs.map(({ setup }) => createWebglEngine(setup, backend)));
  const alone = runs.map(({ setup }) => createPlainEngine(setup));
  for (let i = 0; i < 5; i++) {
    const batches = runs.map(({ nextBatch }) => nextBatch(5, 4));
    await Promise.all(together.map((engine, k) => engine.step(batches[k], LIVE)));
    for (const [k, engine] of alone.entries()) await engine.step(batches[k], LIVE);
  }
  const states = await Promise.all([...together, ...alone].map((engine) => engine.getState()));
  return Math.max(
    largestDifference(states[0].parameters, states[2].parameters),
    largestDifference(states[1].parameters, states[3].parameters),
  );
}

async function selfTest(net: Net): Promise<{ trusted: boolean; difference: number }> {
  const { setup, nextBatch } = syntheticRun(net, { dimensions: net === 'conv' ? 128 : 3 });
  const engine = await createWebglEngine(setup, await createWebglBackend());
  return checkEngine(engine, createPlainEngine(setup), nextBatch(4, 4), LIVE);
}

/** Steps a second of every engine, timed in one go so that only ratios are worth quoting. */
async function rates(net: Net, steps: number): Promise<RateReport> {
  const { setup, nextBatch } = syntheticRun(net, { classes: 8, dimensions: net === 'conv' ? 128 : 2 });
  const webgl = await createWebglEngine(setup, await createWebglBackend());
  const { renderer } = webgl.diagnostics();
  return {
    plain: await rate(createPlainEngine(setup)),
    wasm: await rate(createSimdEngine(setup)),
    webgl: await rate(webgl),
    drawsPerStep: webgl.diagnostics().drawsPerStep,
    programs: webgl.diagnostics().programs,
    renderer,
  };

  async function rate(engine: Engine): Promise<number> {
    await engine.step(nextBatch(8, 4), LIVE);
    const start = performance.now();
    for (let i = 0; i < steps; i++) await engine.step(nextBatch(8, 4), LIVE);
    return (1000 * steps) / (performance.now() - start);
  }
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error instanceof CodedError ? error.code : String(error);
  }
}

function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let largest = a.length === b.length ? 0 : Number.NaN;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] - b[i]));
  return largest;
}

self.onmessage = async ({ data }: MessageEvent<CheckRequest>) => {
  let response: CheckResponse;
  try {
    const check = CHECKS[data.check] as (...parameters: unknown[]) => Promise<unknown>;
    response = { result: await check(...data.parameters) };
  } catch (error) {
    response = { error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) };
  }
  self.postMessage(response);
};

export type Checks = typeof CHECKS;
