// The vectors of classes that softmax and ArcFace compare items with: which row is whose, how many take part at a step, and
// how they start. They are trained beside the encoder, as the last block of the canonical state.
import type { ClassVectors } from '../core/loss/classLoss';
import { createRandom, hash } from '../core/random';
import type { BlockShape, ClassRows, EngineSetup, EngineState } from './engine';

/** Class vectors learn faster than the encoder, which each of their steps moves only a little. */
export const CLASS_VECTOR_RATE = 10;

export const CLASS_VECTOR_BLOCK = 'class-vectors';

/** Keeps their first numbers apart from the encoder's, which come from the same seed. */
const STREAM = 0xc1a55;

/** How many take part in the step after `step` steps. */
export function presentAt({ stages, count }: ClassRows, step: number): number {
  return stages.filter((stage) => stage.step <= step).at(-1)?.present ?? count;
}

/** Normal numbers from the seed alone, `(count, dims)`. */
export function initialClassVectors(count: number, dims: number, seed: number): Float32Array {
  const random = createRandom(hash(seed, STREAM));
  return Float32Array.from({ length: count * dims }, () => random.normal());
}

export function classVectorBlock(count: number, dims: number): BlockShape {
  return { name: CLASS_VECTOR_BLOCK, shape: [count, dims] };
}

/** What the loss of a batch of `items` needs in the step after `state`; undefined where its run has no class vectors. */
export function classVectorsIn(
  { classes, spec }: EngineSetup,
  { parameters, step }: Pick<EngineState, 'parameters' | 'step'>,
  items: Int32Array,
): ClassVectors | undefined {
  if (!classes) return undefined;
  return {
    vectors: parameters.subarray(spec.parameterCount),
    present: presentAt(classes, step),
    rows: Int32Array.from(items, (item) => classes.rows[item]),
  };
}
