// What a step and a frame cost: calls, programs and time, counted at the context, and the same of tfjs op by op.
import { principalAxes } from '../../../src/core/projection/projection';
import { createCpuEngine } from '../../../src/engines/cpu/cpuEngine';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import { createSimdEngine } from '../../../src/engines/cpu/simd/simdEngine';
import type { Engine } from '../../../src/engines/engine';
import { type BackendCounts, createWebglBackend } from '../../../src/engines/webgl/backend';
import { createWebglEngine } from '../../../src/engines/webgl/webglEngine';
import { type Net, syntheticRun } from '../../oracle/syntheticRun';
import { LIVE } from './live';

type Count = 'draws' | 'calls' | 'uploads' | 'reads' | 'readBytes' | 'programs';
export type Cost = Readonly<Record<Count, number>>;

export interface StepCost {
  /** Of one step, once everything is warm. */
  readonly step: Cost;
  /** Of a frame: a step's numbers, and where 512 items and the followed triplet stand. */
  readonly frame: Cost;
  readonly programs: number;
}

/** Batch 8×4 on pictures with 128 dimensions, or on points with 2. */
export async function stepCost(net: Net): Promise<StepCost> {
  const { setup, nextBatch } = syntheticRun(net, sizes(net));
  const backend = await createWebglBackend();
  const engine = createWebglEngine(setup, backend);
  const asked = Int32Array.from({ length: 3 + 512 }, (_, i) => i % setup.labels.length);
  const axes = principalAxes(await engine.embed(asked), setup.spec.dimensions, 2);
  await frame();
  await frame();
  const programs = backend.counts().programs;
  const step = await costOf(
    () => backend.counts(),
    async () => engine.pipeline.submit(nextBatch(8, 4), LIVE),
  );
  return { step, frame: await costOf(() => backend.counts(), look), programs };

  async function frame(): Promise<void> {
    engine.pipeline.submit(nextBatch(8, 4), LIVE);
    await look();
  }

  async function look(): Promise<void> {
    await engine.places(asked, axes);
    await engine.pipeline.drain();
  }
}

export interface RateReport {
  readonly plain: number;
  readonly wasm: number;
  readonly webgl: number;
  readonly drawsPerStep: number;
  readonly programs: number;
  readonly renderer: string;
}

/** Steps a second of every engine, timed in one go so that only ratios are worth quoting. */
export async function rates(net: Net, steps: number): Promise<RateReport> {
  const { setup, nextBatch } = syntheticRun(net, sizes(net));
  const webgl = createWebglEngine(setup, await createWebglBackend());
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
    for (let i = 0; i < steps; i++) await take(engine);
    await engine.pipeline?.drain();
    return (1000 * steps) / (performance.now() - start);
  }

  async function take(engine: Engine): Promise<void> {
    const { pipeline } = engine;
    if (!pipeline) return void (await engine.step(nextBatch(8, 4), LIVE));
    pipeline.submit(nextBatch(8, 4), LIVE);
    if (!pipeline.hasRoom) await pipeline.drain();
  }
}

/** Milliseconds until the processor's engine is made and has taken its first step, of pictures with 128 dimensions. */
export async function firstStep(): Promise<number> {
  const { setup, nextBatch } = syntheticRun('conv', sizes('conv'));
  const batch = nextBatch(8, 4);
  const startedAt = performance.now();
  await createCpuEngine(setup).step(batch, LIVE);
  return performance.now() - startedAt;
}

function sizes(net: Net) {
  return { classes: 8, dimensions: net === 'conv' ? 128 : 2 };
}

async function costOf(counts: () => BackendCounts, work: () => Promise<void>): Promise<Cost> {
  const before = counts();
  await work();
  const after = counts();
  const spent = (name: Count) => after[name] - before[name];
  return {
    draws: spent('draws'),
    calls: spent('calls'),
    uploads: spent('uploads'),
    reads: spent('reads'),
    readBytes: spent('readBytes'),
    programs: spent('programs'),
  };
}
