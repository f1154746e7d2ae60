// The engine on WebGL: the whole step in own programs (`fused/`), nothing uploaded and nothing read on the way. What a
// step saw waits on the GPU, in the ledger, and comes home with the next read, whatever that was for.
import { CodedError } from '../../core/codedError';
import { supplyOf } from '../../core/validTriplets';
import type {
  Drained,
  Engine,
  EngineDiagnostics,
  EngineSetup,
  EngineState,
  LateNumbers,
  Live,
  SeenBatch,
} from '../engine';
import type { WebglBackend } from './backend';
import { createAhead } from './fused/ahead';
import type { Texels } from './fused/gpu';
import { padRows, texelsFor, unpadRows, wideGridOf } from './fused/grid';
import { LEDGER_TEXELS, numbersOf, type Submitted } from './fused/ledger';
import { padParameters, planEncoder, unpadParameters } from './fused/plan';
import { createProbes } from './fused/probes';
import { LEDGER_STEPS, stateGrid } from './fused/stages/update';
import { createTrainingStep, type TrainingStep } from './fused/trainingStep';
import { createGuardedRead } from './guardedRead';

export interface WebglEngine extends Engine {
  readonly pipeline: NonNullable<Engine['pipeline']>;
  /** Loses the GPU context on purpose, for tests. */
  lose(): void;
  onLost(listener: () => void): void;
}

interface Pending extends Submitted {
  readonly at: number;
}

/**
 * Several engines may share a backend. Everything that reads rejects with `context-lost` once the context is gone, and
 * all with `engine-disposed` after `dispose`; `step` with `engine-busy` when asked for before the last one ended, and
 * with `not-finite`, step taken, where the batch's embeddings were no numbers.
 */
export function createWebglEngine(setup: EngineSetup, backend: WebglBackend): WebglEngine {
  const { spec, inputs, labels, seed } = setup;
  const plan = planEncoder(spec);
  const grid = stateGrid(plan);
  const { gpu } = backend;
  const guarded = createGuardedRead(backend);
  const itemGrid = wideGridOf(labels.length * texelsFor(plan.itemSize));
  const items = gpu.upload(itemGrid, padRows(inputs, plan.itemSize, itemGrid));
  const probes = createProbes(plan, itemGrid, grid);
  const steps = new Map<string, TrainingStep>();
  const ahead = createAhead(LEDGER_STEPS);

  let state = upload(setup.state);
  let taken = setup.state.step;
  /** Distances of the last batch, which the next read takes along. */
  let distances: { readonly texels: Texels; readonly count: number } | null = null;
  /** Steps that no read has begun for, and what reads have brought home. */
  let pending: Pending[] = [];
  let arrived: LateNumbers[] = [];
  let arrivedDistances: Float32Array | null = null;
  let broken = false;
  /** Raised whenever the state is set: what was pending before is of no interest after. */
  let epoch = 0;
  /** The read in flight. There is never more than one. */
  let reading: Promise<unknown> = Promise.resolve();
  let stepping = false;
  let disposed = false;
  let drawsPerStep = 0;
  let atRest = backend.counts();

  const pipeline: WebglEngine['pipeline'] = {
    get hasRoom() {
      return pending.length < ahead.limit;
    },
    most: LEDGER_STEPS,
    submit,
    drain,
  };

  return {
    kind: 'webgl',
    step: takeStep,
    pipeline,
    embed,
    getState,
    setState,
    diagnostics,
    dispose,
    lose: backend.lose,
    onLost: (listener) => {
      backend.onLost(listener);
    },
  };

  async function takeStep(batch: Int32Array, live: Live): Promise<SeenBatch> {
    assertAlive();
    if (stepping) throw new CodedError('engine-busy');
    stepping = true;
    try {
      // Numbers of earlier steps that nobody drained are not this step's.
      if (pending.length > 0 || arrived.length > 0) await drain();
      submit(batch, live);
      const drained = await drain();
      const seen = drained.steps.at(-1);
      if (!seen || !drained.distances) throw new CodedError('engine-disposed');
      return { ...seen, distances: drained.distances };
    } finally {
      stepping = false;
    }
  }

  function submit(batch: Int32Array, live: Live): void {
    assertAlive();
    if (pending.length >= LEDGER_STEPS) throw new CodedError('engine-busy');
    const { draws } = backend.counts();
    const classes = Int32Array.from(batch, (item) => labels[item]);
    const before = state;
    const next = stepFor(batch.length, live).run(
      gpu,
      items,
      before,
      { items: batch, classes, seed, step: taken },
      live,
    );
    gpu.release(before);
    forgetDistances();
    state = next.state;
    distances = { texels: next.distances, count: batch.length };
    pending.push({ ...facts(classes), step: taken, mining: live.mining, at: performance.now() });
    taken++;
    atRest = backend.counts();
    drawsPerStep = atRest.draws - draws;
  }

  function stepFor(count: number, { mining, loss, distance }: Live): TrainingStep {
    const key = [count, mining, loss, distance].join();
    const known = steps.get(key) ?? createTrainingStep(plan, count, itemGrid, { mining, loss, distance });
    steps.set(key, known);
    return known;
  }

  async function drain(): Promise<Drained> {
    assertAlive();
    await idle();
    if (pending.length > 0) await read(null);
    const drained: Drained = { steps: arrived, distances: arrivedDistances };
    arrived = [];
    arrivedDistances = null;
    if (broken) {
      broken = false;
      throw new CodedError('not-finite');
    }
    return drained;
  }

  async function embed(asked: Int32Array): Promise<Float32Array> {
    assertAlive();
    await idle();
    const out = new Float32Array(asked.length * spec.dimensions);
    for (let start = 0; start < asked.length; start += probes.most) {
      const chunk = asked.subarray(start, start + probes.most);
      const embeddings = probes.embed(gpu, items, state, chunk);
      const values = await read(embeddings);
      out.set(unpadRows(values, chunk.length, spec.dimensions), start * spec.dimensions);
    }
    return out;
  }

  async function getState(): Promise<EngineState> {
    assertAlive();
    await idle();
    const step = taken;
    const held = state;
    const values = await inFlight(() => gpu.read(held));
    const part = (i: number) => unpadParameters(plan, values.subarray(4 * i * plan.texels, 4 * (i + 1) * plan.texels));
    return { parameters: part(0), firstMoment: part(1), secondMoment: part(2), step };
  }

  function setState(next: EngineState): void {
    assertAlive();
    const uploaded = upload(next);
    gpu.release(state);
    state = uploaded;
    taken = next.step;
    epoch++;
    pending = [];
    arrived = [];
    arrivedDistances = null;
    broken = false;
    forgetDistances();
  }

  /** Reads `wanted`, which it releases, and whatever is pending. One read for both. */
  async function read(wanted: Texels | null): Promise<Float32Array> {
    const steps = pending;
    pending = [];
    const seen = steps.length > 0 ? distances : null;
    const home = probes.gather(gpu, state, seen?.texels ?? null, wanted);
    if (wanted && home !== wanted) gpu.release(wanted);
    const asOf = epoch;
    let values: Float32Array;
    try {
      values = await inFlight(() => gpu.read(home));
    } finally {
      if (!backend.isLost() && !disposed) gpu.release(home);
    }
    if (seen && asOf === epoch) file(steps, values, seen.count);
    return seen ? values.subarray(4 * (LEDGER_TEXELS + seen.texels.grid.count)) : values;
  }

  function file(steps: readonly Pending[], values: Float32Array, count: number): void {
    ahead.note(steps.length, performance.now() - steps[0].at);
    for (const step of steps) {
      const numbers = numbersOf(values, step);
      if (numbers) arrived.push(numbers);
      else broken = true;
    }
    arrivedDistances = unpadRows(values.subarray(4 * LEDGER_TEXELS), count, count);
  }

  async function inFlight<T>(start: () => Promise<T>): Promise<T> {
    const result = guarded(start);
    reading = result.catch(() => {});
    const value = await result;
    assertAlive();
    return value;
  }

  async function idle(): Promise<void> {
    await reading;
    assertAlive();
  }

  function upload(next: EngineState): Texels {
    const values = new Float32Array(4 * grid.width * grid.height);
    [next.parameters, next.firstMoment, next.secondMoment].forEach((canonical, i) => {
      if (canonical.length !== spec.parameterCount) {
        throw new CodedError('state-length', { given: canonical.length, expected: spec.parameterCount });
      }
      values.set(padParameters(plan, canonical), 4 * i * plan.texels);
    });
    return gpu.upload(grid, values);
  }

  function forgetDistances(): void {
    if (distances) gpu.release(distances.texels);
    distances = null;
  }

  /** Tensors and bytes are those at the end of the last step: in the middle of one they would go up and down. */
  function diagnostics(): EngineDiagnostics {
    const { tensors, gpuBytes } = atRest;
    return { renderer: backend.renderer, programs: backend.counts().programs, drawsPerStep, tensors, gpuBytes };
  }

  function dispose(): void {
    if (disposed) return;
    disposed = true;
    forgetDistances();
    gpu.release(state);
    gpu.release(items);
  }

  function assertAlive(): void {
    if (disposed) throw new CodedError('engine-disposed');
    if (backend.isLost()) throw new CodedError('context-lost', { reason: 'event' });
  }
}

/** What the classes of a batch alone say of a step. */
function facts(classes: Int32Array): Pick<Submitted, 'supply' | 'samePairs' | 'otherPairs'> {
  const supply = supplyOf(classes);
  let samePairs = 0;
  for (let i = 0; i < classes.length; i++) {
    for (let j = 0; j < classes.length; j++) if (i !== j && classes[i] === classes[j]) samePairs++;
  }
  return { supply, samePairs, otherPairs: classes.length * (classes.length - 1) - samePairs };
}
