// The WebGL engine beside the plain one, or beside tfjs op by op, from the same weights on the same batches.
import { principalAxes } from '../../../src/core/projection/projection';
import { createPlainEngine } from '../../../src/engines/cpu/plain/plainEngine';
import type { Engine, Live, SeenBatch } from '../../../src/engines/engine';
import { createWebglBackend } from '../../../src/engines/webgl/backend';
import { checkEngine, type SelfTest } from '../../../src/engines/webgl/selfTest';
import { createWebglEngine } from '../../../src/engines/webgl/webglEngine';
import { measurePlaces } from '../../../src/training/worker/places';
import { createOpByOpEngine } from '../../oracle/opByOp/opByOpEngine';
import { type Net, type SyntheticOptions, syntheticRun } from '../../oracle/syntheticRun';
import { LIVE } from './live';

export interface ParityRun {
  readonly net: Net;
  readonly options: SyntheticOptions;
  readonly live: Partial<Live>;
  readonly steps: number;
  /** P × K. */
  readonly batch: readonly [number, number];
  readonly against: 'plain' | 'opByOp';
  /** The first item stands in every batch twice, so that two embeddings coincide. */
  readonly twice: boolean;
}

export interface ParityReport {
  /** For each run, the loss of the other and of the WebGL engine at each step. */
  readonly losses: readonly (readonly (readonly [number, number])[])[];
  /** For each run: the largest |Δ| of a distance of its first batch, and where its counts differ, at the first step. */
  readonly distances: readonly number[];
  readonly counts: readonly string[];
  readonly renderer: string;
  readonly draws: number;
}

export async function parity(runs: readonly ParityRun[]): Promise<ParityReport> {
  const backend = await createWebglBackend();
  const losses: [number, number][][] = [];
  const distances: number[] = [];
  const counts: string[] = [];
  for (const { net, options, live, steps, batch, against, twice } of runs) {
    const { setup, nextBatch } = syntheticRun(net, options);
    const other = against === 'plain' ? createPlainEngine(setup) : await createOpByOpEngine(setup, backend);
    const webgl = createWebglEngine(setup, backend);
    const settings = { ...LIVE, ...live };
    const pairs: [number, number][] = [];
    for (let i = 0; i < steps; i++) {
      const items = nextBatch(...batch);
      if (twice) items[1] = items[0];
      const expected = await other.step(items, settings);
      const seen = await webgl.step(items, settings);
      pairs.push([expected.loss, seen.loss]);
      if (i > 0) continue;
      distances.push(largestDifference(seen.distances, expected.distances));
      counts.push(differentCounts(seen, expected));
    }
    losses.push(pairs);
    webgl.dispose();
    other.dispose();
  }
  return { losses, distances, counts, renderer: backend.renderer, draws: backend.counts().draws };
}

/** Two engines stepped in turn on one backend against the same two on their own: largest difference of parameters. */
export async function twoEngines(): Promise<number> {
  const runs = [syntheticRun('points', { seed: 3 }), syntheticRun('points', { seed: 4, dimensions: 3 })];
  const backend = await createWebglBackend();
  const together = runs.map(({ setup }) => createWebglEngine(setup, backend));
  const alone = runs.map(({ setup }) => createPlainEngine(setup));
  for (let i = 0; i < 5; i++) {
    const batches = runs.map(({ nextBatch }) => nextBatch(5, 4));
    await Promise.all(together.map((engine, k) => engine.step(batches[k], LIVE)));
    for (const [k, engine] of alone.entries()) await engine.step(batches[k], LIVE);
  }
  const states = await Promise.all([...together, ...alone].map((engine: Engine) => engine.getState()));
  return Math.max(
    largestDifference(states[0].parameters, states[2].parameters),
    largestDifference(states[1].parameters, states[3].parameters),
  );
}

/** Guests of the check of places. */
const GUESTS = 3;

/** The largest difference between places, those of guests included, from the GPU and those computed from the plain engine's embeddings. */
export async function places(net: Net, dimensions: number, count: number): Promise<number> {
  const { setup, nextBatch } = syntheticRun(net, { dimensions, guests: GUESTS });
  const [plain, webgl] = [createPlainEngine(setup), createWebglEngine(setup, await createWebglBackend())];
  const all = Int32Array.from(setup.labels, (_, item) => item);
  const axes = principalAxes(await plain.embed(all), dimensions, dimensions === 3 ? 3 : 2);
  const probes = Int32Array.from({ length: count }, (_, i) => (7 * i) % all.length);
  const selection = { probes, triplet: { anchor: 5, positive: 6, negative: 20 }, withEmbeddings: true };
  const guests = Int32Array.from({ length: GUESTS }, (_, i) => all.length + i);
  const batch = nextBatch(4, 3);
  await plain.step(batch, LIVE);
  webgl.pipeline.submit(batch, LIVE);
  // Other guests than at the start: the GPU has to hear of them.
  setup.inputs.fill(0.5, setup.inputs.length - setup.inputs.length / (all.length + GUESTS));
  webgl.inputsChanged?.();
  const expected = await measurePlaces(plain, selection, guests, axes, dimensions);
  const seen = await measurePlaces(webgl, selection, guests, axes, dimensions);
  return Math.max(
    largestDifference(seen.places, expected.places),
    largestDifference(seen.guestPlaces, expected.guestPlaces),
    largestDifference(seen.tripletEmbeddings ?? [], expected.tripletEmbeddings ?? []),
    Math.abs(seen.anchorPositive - expected.anchorPositive),
    Math.abs(seen.anchorNegative - expected.anchorNegative),
  );
}

export async function selfTest(net: Net): Promise<SelfTest> {
  const { setup, nextBatch } = syntheticRun(net, { dimensions: net === 'conv' ? 128 : 3 });
  const engine = createWebglEngine(setup, await createWebglBackend());
  return checkEngine(engine, createPlainEngine(setup), nextBatch(4, 4), LIVE);
}

export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let largest = a.length === b.length ? 0 : Number.NaN;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs(a[i] - b[i]));
  return largest;
}

/** Empty where all whole numbers of the two agree. */
function differentCounts(seen: SeenBatch, expected: SeenBatch): string {
  const numbers = ({ valid, counts, mined, minedActive, pairs, teachingPairs, activeFraction }: SeenBatch) =>
    JSON.stringify({
      valid,
      counts,
      mined,
      minedActive,
      pairs,
      teachingPairs,
      active: Math.round(activeFraction * valid),
    });
  return numbers(seen) === numbers(expected) ? '' : `${numbers(seen)} instead of ${numbers(expected)}`;
}
