// The engine in plain typed arrays: the reference of every test, the start of every run, and the engine wherever WebGL
// is missing or only software. `float64` is for finite differences; training uses float32 like the GPU.
import { batchLoss } from '../../core/batchLoss';
import { CodedError } from '../../core/codedError';
import { adamUpdate } from '../adam';
import type { Engine, EngineSetup, EngineState } from '../engine';
import { allocate, createPass, type Pass, type Precision } from './pass';

/** Items embedded at once; larger requests run in chunks of this size. */
const EMBED_CHUNK = 32;

export function createPlainEngine(setup: EngineSetup, precision: Precision = 'float32'): Engine {
  const { spec, inputs, labels, seed } = setup;
  const itemSize = inputs.length / labels.length;
  const parameters = allocate(precision, spec.parameterCount);
  const firstMoment = allocate(precision, spec.parameterCount);
  const secondMoment = allocate(precision, spec.parameterCount);
  const gradient = allocate(precision, spec.parameterCount);
  const embedPass = createPass(spec, EMBED_CHUNK, precision, false);
  let batchPass: Pass | null = null;
  let batchSize = 0;
  let step = 0;
  setState(setup.state);

  return {
    kind: 'plain',
    step: takeStep,
    embed,
    getState,
    setState,
    diagnostics: () => ({ renderer: 'plain typed arrays', programs: 0, drawsPerStep: 0, tensors: 0, gpuBytes: 0 }),
    dispose: () => {},
  };

  function takeStep(items: Int32Array, live: Parameters<Engine['step']>[1]) {
    if (!batchPass || batchSize !== items.length) {
      batchSize = items.length;
      batchPass = createPass(spec, batchSize, precision, true);
    }
    loadItems(batchPass, items, 0, items.length);
    batchPass.forward(parameters);

    const embeddingGradient = allocate(precision, batchSize * spec.dimensions);
    const batchLabels = Int32Array.from(items, (item) => labels[item]);
    const report = batchLoss(
      batchPass.embeddings,
      batchLabels,
      spec.dimensions,
      live,
      { seed, step },
      embeddingGradient,
    );

    gradient.fill(0);
    batchPass.backward(parameters, embeddingGradient, gradient);
    step++;
    adamUpdate(parameters, gradient, firstMoment, secondMoment, step, live.learningRate);
    return report;
  }

  function embed(items: Int32Array): Float32Array {
    const out = new Float32Array(items.length * spec.dimensions);
    for (let start = 0; start < items.length; start += EMBED_CHUNK) {
      const count = Math.min(EMBED_CHUNK, items.length - start);
      loadItems(embedPass, items, start, count);
      embedPass.forward(parameters);
      out.set(embedPass.embeddings.subarray(0, count * spec.dimensions), start * spec.dimensions);
    }
    return out;
  }

  function loadItems(pass: Pass, items: Int32Array, start: number, count: number): void {
    for (let i = 0; i < count; i++) {
      const from = items[start + i] * itemSize;
      pass.input.set(inputs.subarray(from, from + itemSize), i * itemSize);
    }
  }

  function getState(): EngineState {
    return {
      parameters: Float32Array.from(parameters),
      firstMoment: Float32Array.from(firstMoment),
      secondMoment: Float32Array.from(secondMoment),
      step,
    };
  }

  function setState(state: EngineState): void {
    for (const { length } of [state.parameters, state.firstMoment, state.secondMoment]) {
      const expected = spec.parameterCount;
      if (length !== expected) throw new CodedError('state-length', { given: length, expected });
    }
    parameters.set(state.parameters);
    firstMoment.set(state.firstMoment);
    secondMoment.set(state.secondMoment);
    step = state.step;
  }
}
