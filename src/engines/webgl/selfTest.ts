// Whether an engine on this machine's GPU can be trusted: one step of it must equal one step of the reference.
// Drivers, half floats and noise added to read-back all show here, whatever their cause.
import { ADAM, adamUpdate } from '../adam';
import type { Engine, EngineState, Live } from '../engine';

/** The largest difference that is put down to rounding. */
const TOLERANCE = 1e-3;

/**
 * What the step is taken with, so that rounding stays small and every weight counts: all triplets (another choice at a
 * near tie would look like an error) and a loss that is never zero. The GPU sees nothing of either.
 */
const CHECK = { mining: 'all', loss: 'soft', learningRate: 1e-3 } as const;

export interface SelfTest {
  readonly trusted: boolean;
  /**
   * The largest of: |Δ| of embeddings, distances and loss, relative where they exceed 1; |Δ| of the gradient relative
   * to its largest entry; |Δ| of Adam's update in units of the learning rate. NaN if any number is.
   */
  readonly difference: number;
}

interface Step {
  readonly outputs: readonly ArrayLike<number>[];
  readonly gradient: Float32Array;
  readonly after: EngineState;
}

/**
 * Starts both engines from the reference's state, takes one step on `batch` and compares. Both are put back to the
 * state they had, so that the step leaves no trace. Rejects if either engine fails.
 */
export async function checkEngine(
  candidate: Engine,
  reference: Engine,
  batch: Int32Array,
  live: Live,
): Promise<SelfTest> {
  const candidateState = await candidate.getState();
  const start = await reference.getState();
  candidate.setState(start);
  try {
    const settings: Live = { ...live, ...CHECK };
    const seen = await takeStep(candidate, start, batch, settings);
    const expected = await takeStep(reference, start, batch, settings);
    const differences = expected.outputs.map((output, i) => largestDifference(seen.outputs[i], output, atLeastOne));
    differences.push(largestDifference(seen.gradient, expected.gradient, () => largest(expected.gradient)));
    differences.push(updateDifference(start, seen));
    const difference = Math.max(...differences);
    return { trusted: difference <= TOLERANCE, difference };
  } finally {
    candidate.setState(candidateState);
    reference.setState(start);
  }
}

async function takeStep(engine: Engine, start: EngineState, batch: Int32Array, live: Live): Promise<Step> {
  const embeddings = await engine.embed(batch);
  const { loss, distances } = await engine.step(batch, live);
  const after = await engine.getState();
  const gradient = after.firstMoment.map((m, i) => (m - ADAM.beta1 * start.firstMoment[i]) / (1 - ADAM.beta1));
  return { outputs: [embeddings, distances, [loss]], gradient, after };
}

/**
 * Against Adam on the engine's own gradient: where a gradient is zero but for rounding, Adam makes a whole step of it,
 * and two engines that are both right may step in opposite directions.
 */
function updateDifference(start: EngineState, { gradient, after }: Step): number {
  const parameters = start.parameters.slice();
  const firstMoment = start.firstMoment.slice();
  const secondMoment = start.secondMoment.slice();
  adamUpdate(parameters, gradient, firstMoment, secondMoment, start.step + 1, CHECK.learningRate);
  return largestDifference(after.parameters, parameters, (value) => CHECK.learningRate * atLeastOne(value));
}

/** NaN as soon as one difference is: `Math.max` passes it on. */
function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>, unit: (value: number) => number): number {
  if (a.length !== b.length) return Number.NaN;
  let found = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) found = Math.max(found, Math.abs(a[i] - b[i]) / unit(b[i]));
  }
  return found;
}

function largest(values: ArrayLike<number>): number {
  let found = 0;
  for (let i = 0; i < values.length; i++) found = Math.max(found, Math.abs(values[i]));
  return found;
}

function atLeastOne(value: number): number {
  return Math.max(1, Math.abs(value));
}
