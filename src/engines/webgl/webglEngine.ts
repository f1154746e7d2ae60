// The engine on WebGL: the whole step in its own programs (`fused/`), without an upload or a read on the way. The numbers
// of a step wait on the GPU, among the statistics, and the next read brings them along, whatever it was for.
import { CodedError } from '../../core/codedError';
import { PLACE_SIZE } from '../../core/projection/place';
import type { Axes } from '../../core/projection/projection';
import type { Drained, Engine, EngineDiagnostics, EngineSetup, EngineState, Live, SeenBatch } from '../engine';
import { requireBlocks } from '../parameterBlocks';
import type { WebglBackend } from './backend';
import type { Texels } from './fused/gpu';
import { padRows, texelsFor, unpadRows, wideGridOf } from './fused/grid';
import { createPendingSteps, NO_NUMBERS } from './fused/pendingSteps';
import { padParameters, planEncoder, unpadParameters } from './fused/plan';
import { createProbes } from './fused/probes';
import { createReadback } from './fused/readback';
import { STATISTICS_STEPS, stateGrid } from './fused/stages/update';
import { STATISTICS_TEXELS } from './fused/statistics';
import { createTrainingStep, type TrainingStep } from './fused/trainingStep';
import { createGuardedRead } from './guardedRead';

export interface WebglEngine extends Engine {
  readonly pipeline: NonNullable<Engine['pipeline']>;
  readonly places: NonNullable<Engine['places']>;
  /** Loses the GPU context on purpose, for tests. */
  lose(): void;
  onLost(listener: () => void): void;
}

/**
 * Several engines may share a backend. Everything that reads rejects with `context-lost` once the context is gone, and
 * all with `engine-disposed` after `dispose`; a step throws `no-class-vectors` for a loss that has them; `step` with `engine-busy` when asked for before the last one ended, and
 * with `not-finite`, step taken, where the batch's embeddings were no numbers.
 */
export function createWebglEngine(setup: EngineSetup, backend: WebglBackend): WebglEngine {
  const { spec, inputs, labels, seed } = setup;
  const { blocks } = setup.state;
  const plan = planEncoder(spec);
  const grid = stateGrid(plan);
  const { gpu } = backend;
  const guarded = createGuardedRead(backend);
  const itemGrid = wideGridOf((inputs.length / plan.itemSize) * texelsFor(plan.itemSize));
  const probes = createProbes(plan, itemGrid, grid);
  const readback = createReadback(plan);
  const steps = new Map<string, TrainingStep>();
  const pendingSteps = createPendingSteps();

  let items = uploadItems();
  let state = upload(setup.state);
  let taken = setup.state.step;
  /** Of the last batch, for the next read to take along. */
  let distances: Texels | null = null;
  /** The read in flight. There is never more than one. */
  let reading: Promise<void> | null = null;
  let stepping = false;
  let disposed = false;
  let drawsPerStep = 0;

  const pipeline: WebglEngine['pipeline'] = {
    get hasRoom() {
      return pendingSteps.hasRoom;
    },
    most: STATISTICS_STEPS,
    submit,
    collect() {
      assertAlive();
      return pendingSteps.take();
    },
    drain,
  };

  return {
    kind: 'webgl',
    step: takeStep,
    pipeline,
    embed,
    places,
    getState,
    inputsChanged() {
      assertAlive();
      const uploaded = uploadItems();
      gpu.release(items);
      items = uploaded;
    },
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
      // Numbers of earlier steps that were never drained are not this step's.
      await drain();
      submit(batch, live);
      const { steps: seen, distances: between } = await drain();
      // Where another state was set meanwhile, the step has no numbers.
      return { ...(seen.at(-1) ?? NO_NUMBERS), distances: between ?? new Float32Array(batch.length ** 2) };
    } finally {
      stepping = false;
    }
  }

  function submit(batch: Int32Array, live: Live): void {
    assertAlive();
    if (pendingSteps.pending >= STATISTICS_STEPS) throw new CodedError('engine-busy');
    const { draws } = backend.counts();
    const classes = Int32Array.from(batch, (item) => labels[item]);
    const before = state;
    const drawn = { items: batch, classes, seed, step: taken };
    const next = stepFor(batch.length, live).run(gpu, items, before, drawn, live);
    gpu.release(before);
    forgetDistances();
    state = next.state;
    distances = next.distances;
    pendingSteps.note(taken, classes, live);
    taken++;
    drawsPerStep = backend.counts().draws - draws;
  }

  function stepFor(count: number, { mining, loss, distance }: Live): TrainingStep {
    const key = [count, mining, loss, distance].join();
    const known = steps.get(key) ?? createTrainingStep(plan, count, itemGrid, { mining, loss, distance });
    steps.set(key, known);
    return known;
  }

  function drain(): Promise<Drained> {
    return inTurn(async () => {
      if (pendingSteps.pending > 0) await read(null);
      return pendingSteps.take();
    });
  }

  function embed(asked: Int32Array): Promise<Float32Array> {
    return inTurn(async () => {
      const out = new Float32Array(asked.length * spec.dimensions);
      for (let start = 0; start < asked.length; start += probes.most) {
        const chunk = asked.subarray(start, start + probes.most);
        const values = await read(probes.embed(gpu, items, state, chunk));
        out.set(unpadRows(values, chunk.length, spec.dimensions), start * spec.dimensions);
      }
      return out;
    });
  }

  function places(asked: Int32Array, axes: Axes): Promise<Float32Array> {
    return inTurn(async () => {
      const out = new Float32Array(PLACE_SIZE * asked.length);
      // The first item leads every chunk: distances are to it.
      for (let start = 1; start < asked.length; start += probes.most - 1) {
        const chunk = Int32Array.of(asked[0], ...asked.subarray(start, start + probes.most - 1));
        const values = await read(probes.places(gpu, items, state, chunk, axes));
        out.set(values.subarray(0, PLACE_SIZE), 0);
        out.set(values.subarray(PLACE_SIZE, PLACE_SIZE * chunk.length), PLACE_SIZE * start);
      }
      return out;
    });
  }

  function getState(): Promise<EngineState> {
    return inTurn(async () => {
      const step = taken;
      const values = await guarded(() => gpu.read(state));
      assertAlive();
      const part = (i: number) => unpadParameters(plan, values.subarray(4 * i * plan.texels));
      return { blocks, parameters: part(0), firstMoment: part(1), secondMoment: part(2), step };
    });
  }

  function setState(next: EngineState): void {
    assertAlive();
    const uploaded = upload(next);
    gpu.release(state);
    state = uploaded;
    taken = next.step;
    pendingSteps.forget();
    forgetDistances();
  }

  function uploadItems(): Texels {
    return gpu.upload(itemGrid, padRows(inputs, plan.itemSize, itemGrid));
  }

  /** Reads `wanted`, which it releases, and the statistics if steps are pending: one read for both. */
  async function read(wanted: Texels | null): Promise<Float32Array> {
    const awaited = pendingSteps.begin();
    const along = awaited && distances;
    const joined = along ? readback.join(gpu, state, along, wanted) : wanted;
    if (!joined) return new Float32Array(0);
    if (wanted && joined !== wanted) gpu.release(wanted);
    const extra = along ? STATISTICS_TEXELS + along.grid.count : 0;
    const values = await guarded(() => gpu.read(joined));
    assertAlive();
    gpu.release(joined);
    if (awaited) pendingSteps.file(awaited, values);
    return values.subarray(4 * extra);
  }

  /** One read after another; at once where none is in flight. */
  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    assertAlive();
    while (reading) {
      await reading;
      assertAlive();
    }
    const result = work();
    const end = () => {
      reading = null;
    };
    reading = result.then(end, end);
    return result;
  }

  function upload(next: EngineState): Texels {
    const values = new Float32Array(4 * grid.width * grid.height);
    requireBlocks(next, blocks);
    [next.parameters, next.firstMoment, next.secondMoment].forEach((canonical, i) => {
      values.set(padParameters(plan, canonical), 4 * i * plan.texels);
    });
    return gpu.upload(grid, values);
  }

  function forgetDistances(): void {
    if (distances) gpu.release(distances);
    distances = null;
  }

  /** Asked for while a read is in flight, the texture that it reads is counted as well. */
  function diagnostics(): EngineDiagnostics {
    const { programs, tensors, gpuBytes } = backend.counts();
    return { renderer: backend.renderer, programs, drawsPerStep, tensors, gpuBytes };
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
