// The engine host of the webgl worker: its engine on the worker's one GPU context, and the rehearsal that decides whether
// that engine may train.
import { createCpuEngine } from '../cpu/cpuEngine';
import { createPlainEngine } from '../cpu/plain/plainEngine';
import type { Engine, EngineSetup, Live } from '../engine';
import type { EngineHost, Rehearsal } from '../engineHost';
import { createWebglBackend, type WebglBackend } from './backend';
import { checkEngine } from './selfTest';
import { createWebglEngine } from './webglEngine';

const WARM_UP = 2;
const TIMED = 5;

let opening: Promise<WebglBackend> | null = null;

/** One context a worker: browsers give a page few, and tfjs holds a single backend. */
function openBackend(): Promise<WebglBackend> {
  opening ??= createWebglBackend();
  return opening;
}

/** `create` throws what `createWebglBackend` and `createWebglEngine` throw. */
export const webglHost: EngineHost = {
  async create(setup, onLost) {
    const backend = await openBackend();
    const engine = createWebglEngine(setup, backend);
    engine.onLost(onLost);
    return engine;
  },
  async rehearse(
    engine: Engine,
    setup: EngineSetup,
    batch: Int32Array,
    live: Live,
    timed: boolean,
  ): Promise<Rehearsal> {
    const backend = await openBackend();
    const plain = createPlainEngine(setup);
    const { trusted, difference } = await checkEngine(engine, plain, batch, live);
    // Checked against the reference, timed against what trains now.
    const cpu = createCpuEngine(setup);
    const speedup = timed ? (await timeSteps(cpu, batch, live)) / (await timeSteps(engine, batch, live)) : null;
    engine.setState(setup.state);
    const { float32, renderer } = backend;
    return { trusted: trusted && float32, float32, difference, speedup, renderer };
  },
  loseContext() {
    void openBackend().then((backend) => backend.lose());
  },
};

/** Milliseconds a step, once warm, taken as training would take them; over when the last one's numbers are there. */
async function timeSteps(engine: Engine, batch: Int32Array, live: Live): Promise<number> {
  for (let i = 0; i < WARM_UP; i++) await engine.step(batch, live);
  const startedAt = performance.now();
  for (let i = 0; i < TIMED; i++) {
    if (engine.pipeline) engine.pipeline.submit(batch, live);
    else await engine.step(batch, live);
  }
  await engine.pipeline?.drain();
  return (performance.now() - startedAt) / TIMED;
}
