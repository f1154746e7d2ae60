// An engine on tfjs's own operations: encoder and Adam op by op, the loss in `core`. It was the product's once; now it is
// what the fused engine is checked against on the same context. A step runs the encoder twice: once to read the batch's
// embeddings, once more inside tfjs's autodiff with dLoss/dEmbeddings.
import { concat, ready, type Tensor, type Tensor1D, tensor, tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import { CodedError } from '../../../src/core/codedError';
import { type BatchReport, batchLoss } from '../../../src/core/loss/batchLoss';
import type { Engine, EngineDiagnostics, EngineSetup, EngineState, Live } from '../../../src/engines/engine';
import type { WebglBackend } from '../../../src/engines/webgl/backend';
import { createGuardedRead } from '../../../src/engines/webgl/guardedRead';
import { registerKernels } from './kernels';
import { adamStep, type TensorState } from './tfAdam';
import { createTfEncoder } from './tfEncoder';

/** Items embedded at once. Fixed, and the last chunk is padded: another count would mean other shaders. */
const EMBED_CHUNK = 64;

export interface OpByOpEngine extends Engine {
  /** Loses the GPU context on purpose, for tests. */
  lose(): void;
  onLost(listener: () => void): void;
}

/** What it asks of a backend; the operations run on whichever one tfjs has been given. */
export type Listened = Pick<WebglBackend, 'isLost' | 'onLost' | 'counts' | 'software' | 'renderer' | 'lose'>;

/**
 * Several engines may share a backend. `step`, `embed` and `getState` reject with `context-lost` once the context is
 * gone, with `engine-busy` when a step is asked for before the last one ended, with `engine-disposed` after `dispose`.
 */
export async function createOpByOpEngine(setup: EngineSetup, backend: Listened): Promise<OpByOpEngine> {
  await ready();
  registerKernels();
  const { spec, inputs, labels, seed } = setup;
  const itemSize = inputs.length / labels.length;
  const encoder = createTfEncoder(spec);
  const guarded = createGuardedRead(backend);
  const read = (tensors: readonly Tensor[]) =>
    guarded(() => Promise.all(tensors.map((values) => values.data<'float32'>())));
  let state = upload(setup.state);
  let atRest = backend.counts();
  let drawsPerStep = 0;
  let stepping = false;
  let disposed = false;

  return {
    kind: 'webgl',
    step: takeStep,
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

  async function takeStep(items: Int32Array, live: Live): Promise<BatchReport> {
    assertAlive();
    if (stepping) throw new CodedError('engine-busy');
    stepping = true;
    const before = state;
    const batch = loadItems(items, 0, items.length, items.length);
    const { draws } = backend.counts();
    const output = encoder.forward(before.parameters, batch);
    try {
      const reading = read([output]);
      const forwardDraws = backend.counts().draws - draws;
      const [embeddings] = await reading;
      assertAlive();

      const embeddingGradient = new Float32Array(embeddings.length);
      const batchLabels = Int32Array.from(items, (item) => labels[item]);
      const draw = { seed, step: before.step };
      const report = batchLoss(embeddings, batchLabels, spec.dimensions, live, draw, embeddingGradient);
      // A state set during the read has replaced the one this gradient belongs to.
      if (state === before) drawsPerStep = forwardDraws + update(batch, embeddingGradient, live.learningRate);
      return report;
    } finally {
      output.dispose();
      batch.dispose();
      atRest = backend.counts();
      stepping = false;
    }
  }

  /** Returns the draw calls it took. */
  function update(batch: Tensor, embeddingGradient: Float32Array, learningRate: number): number {
    const { draws } = backend.counts();
    const direction = tensor2d(embeddingGradient, [batch.shape[0], spec.dimensions]);
    const gradient = encoder.gradient(state.parameters, batch, direction);
    const next = adamStep(state, gradient, learningRate);
    direction.dispose();
    gradient.dispose();
    release(state);
    state = next;
    return backend.counts().draws - draws;
  }

  async function embed(items: Int32Array): Promise<Float32Array> {
    assertAlive();
    const chunks: Tensor[] = [];
    for (let start = 0; start < items.length; start += EMBED_CHUNK) {
      const batch = loadItems(items, start, Math.min(EMBED_CHUNK, items.length - start), EMBED_CHUNK);
      chunks.push(encoder.forward(state.parameters, batch));
      batch.dispose();
    }
    try {
      const values = await read(chunks);
      const out = new Float32Array(items.length * spec.dimensions);
      values.forEach((chunk, i) => {
        const start = i * EMBED_CHUNK * spec.dimensions;
        out.set(chunk.subarray(0, out.length - start), start);
      });
      return out;
    } finally {
      for (const chunk of chunks) chunk.dispose();
    }
  }

  async function getState(): Promise<EngineState> {
    assertAlive();
    const { parameters, firstMoment, secondMoment, step } = state;
    // One read instead of three, and of a copy: tfjs drops from the GPU what it has read, and a step may come between.
    const all = concat([parameters, firstMoment, secondMoment]);
    try {
      const [values] = await read([all]);
      const [p, m, v] = [0, 1, 2].map((i) => values.slice(i * spec.parameterCount, (i + 1) * spec.parameterCount));
      return { blocks: setup.state.blocks, parameters: p, firstMoment: m, secondMoment: v, step };
    } finally {
      all.dispose();
    }
  }

  function setState(next: EngineState): void {
    assertAlive();
    const uploaded = upload(next);
    release(state);
    state = uploaded;
  }

  /** Items as a tensor `(rows, …itemShape)`; rows past `count` are zero. */
  function loadItems(items: Int32Array, start: number, count: number, rows: number): Tensor {
    const values = new Float32Array(rows * itemSize);
    for (let i = 0; i < count; i++) {
      const from = items[start + i] * itemSize;
      values.set(inputs.subarray(from, from + itemSize), i * itemSize);
    }
    return tensor(values, [rows, ...spec.itemShape]);
  }

  function upload(next: EngineState): TensorState {
    return {
      parameters: uploadFlat(next.parameters),
      firstMoment: uploadFlat(next.firstMoment),
      secondMoment: uploadFlat(next.secondMoment),
      step: next.step,
    };
  }

  function uploadFlat(values: Float32Array): Tensor1D {
    if (values.length !== spec.parameterCount) {
      throw new CodedError('state-length', { given: values.length, expected: spec.parameterCount });
    }
    // tfjs keeps a reference until the first use on the GPU; the caller may change its array before that.
    return tensor1d(values.slice());
  }

  /** Tensors and bytes are those at the end of the last step: in the middle of one they would go up and down. */
  function diagnostics(): EngineDiagnostics {
    const { tensors, gpuBytes } = atRest;
    return { renderer: backend.renderer, programs: backend.counts().programs, drawsPerStep, tensors, gpuBytes };
  }

  function dispose(): void {
    if (disposed) return;
    disposed = true;
    release(state);
  }

  function assertAlive(): void {
    if (disposed) throw new CodedError('engine-disposed');
    if (backend.isLost()) throw new CodedError('context-lost', { reason: 'event' });
  }
}

function release(state: TensorState): void {
  state.parameters.dispose();
  state.firstMoment.dispose();
  state.secondMoment.dispose();
}
