// What the WebGL engine does with numbers that no report shows: the padding, items far down the texture, numbers that are
// none.
import { CodedError } from '../../../src/core/codedError';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import { encoderSpec } from '../../../src/engines/encoder';
import { startState } from '../../../src/engines/startState';
import { createWebglBackend, type WebglBackend } from '../../../src/engines/webgl/backend';
import type { Texels } from '../../../src/engines/webgl/fused/gpu';
import { padParameters, planEncoder } from '../../../src/engines/webgl/fused/plan';
import { createWebglEngine } from '../../../src/engines/webgl/webglEngine';
import { type Net, syntheticRun } from '../../oracle/syntheticRun';
import { LIVE } from './live';
import { largestDifference } from './parity';

export interface PaddingReport {
  /** Numbers of the padded parameters and moments that stand for nothing, and the largest of them after the steps. */
  readonly padded: number;
  readonly largest: number;
  /** The largest of the others has moved by so much. */
  readonly moved: number;
}

/** `steps` steps of a net whose dimensions are no multiple of four, with all triplets so that every weight is moved. */
export async function padding(net: Net, dimensions: number, steps: number): Promise<PaddingReport> {
  const { setup, nextBatch } = syntheticRun(net, { dimensions });
  const backend = await createWebglBackend();
  const plan = planEncoder(setup.spec);
  const states: Texels[] = [];
  const engine = createWebglEngine(setup, recorded(backend, 3 * plan.texels, states));
  for (let i = 0; i < steps; i++) await engine.step(nextBatch(4, 3), { ...LIVE, mining: 'all', loss: 'soft' });
  const values = await backend.gpu.read(states[states.length - 1]);

  const used = padParameters(plan, new Float32Array(setup.spec.parameterCount).fill(1));
  const before = padParameters(plan, setup.state.parameters);
  let padded = 0;
  let largest = 0;
  let moved = 0;
  for (let i = 0; i < 3 * used.length; i++) {
    const place = i % used.length;
    if (used[place] === 0) {
      padded++;
      largest = Math.max(largest, Math.abs(values[i]));
    } else if (i < used.length) {
      moved = Math.max(moved, Math.abs(values[i] - before[i]));
    }
  }
  return { padded, largest, moved };
}

/** Keeps the states that an engine makes; the last is alive as long as no other step is taken. */
function recorded(backend: WebglBackend, texels: number, states: Texels[]): WebglBackend {
  const run: WebglBackend['gpu']['run'] = (stage, inputs, uniforms) => {
    const output = backend.gpu.run(stage, inputs, uniforms);
    if (output.grid.count > texels && stage.inputs.includes('gradient0')) states.push(output);
    return output;
  };
  return { ...backend, gpu: { ...backend.gpu, run } };
}

/**
 * The largest difference from the plain engine of embeddings, of so many `asked` at once, first and last items among them,
 * and of a step's loss.
 */
export async function manyPictures(
  count: number,
  asked: number,
  filters?: number[],
): Promise<{ embeddings: number; loss: number }> {
  const pixels = 32 * 32;
  const inputs = Float32Array.from({ length: count * pixels }, (_, i) =>
    Math.sin(i * 12.9898 + Math.floor(i / pixels)),
  );
  const labels = Int32Array.from({ length: count }, (_, i) => i % 10);
  const spec = encoderSpec([32, 32, 1], 3, true, filters);
  const setup = { spec, inputs, labels, seed: 1, state: startState(spec, 1) };
  const engine = createWebglEngine(setup, await createWebglBackend());
  const plain = createPlainEngine(setup);
  const items = Int32Array.from({ length: asked }, (_, i) => (i * (count - 1)) / (asked - 1));
  const embeddings = largestDifference(await engine.embed(items), await plain.embed(items));
  const batch = Int32Array.from({ length: 12 }, (_, i) => count - 30 + Math.floor(i / 3) + 10 * (i % 3));
  const live = { ...LIVE, mining: 'all' } as const;
  const [seen, expected] = [await engine.step(batch, live), await plain.step(batch, live)];
  return { embeddings, loss: Math.abs(seen.loss - expected.loss) };
}

/** The largest difference from the plain engine of embeddings of items whose inputs came after the engine was made. */
export async function laterInputs(): Promise<{ before: number; after: number }> {
  const pixels = 32 * 32;
  const count = 20;
  const spec = encoderSpec([32, 32, 1], 8, true);
  const inputs = new Float32Array(count * pixels);
  const setup = { spec, inputs, labels: new Int32Array(count), seed: 1, state: startState(spec, 1) };
  const engine = createWebglEngine(setup, await createWebglBackend());
  const plain = createPlainEngine(setup);
  const items = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < inputs.length; i++) inputs[i] = Math.sin(i * 12.9898 + Math.floor(i / pixels));
  const difference = async () => largestDifference(await engine.embed(items), await plain.embed(items));
  const before = await difference();
  engine.inputsChanged?.();
  return { before, after: await difference() };
}

/** What steps from weights that are no numbers give, and whether a good state put back is as good as new. */
export async function notFinite(): Promise<{ step: string; drain: string; afterwards: number }> {
  const { setup, nextBatch } = syntheticRun('points');
  const engine = createWebglEngine(setup, await createWebglBackend());
  const bad = { ...setup.state, parameters: new Float32Array(setup.spec.parameterCount).fill(Number.NaN) };
  engine.setState(bad);
  const step = await codeOf(engine.step(nextBatch(4, 3), LIVE));
  engine.pipeline.submit(nextBatch(4, 3), LIVE);
  const drain = await codeOf(engine.pipeline.drain());
  engine.setState(setup.state);
  const batch = nextBatch(4, 3);
  const [seen, expected] = [await engine.step(batch, LIVE), await createPlainEngine(setup).step(batch, LIVE)];
  return { step, drain, afterwards: Math.abs(seen.loss - expected.loss) };
}

async function codeOf(work: unknown): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof CodedError ? error.code : String(error);
  }
}
