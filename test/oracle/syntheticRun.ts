// Items, weights and batches for comparing engines: every number drawn from a seed, so no two distances tie.
import { createRandom } from '../../src/core/random';
import { classRowsOf } from '../../src/data/classRows';
import { encoderSpec } from '../../src/engines/encoder';
import type { EngineSetup } from '../../src/engines/engine';
import { startState } from '../../src/engines/startState';

export const NETS = ['points', 'conv'] as const;
export type Net = (typeof NETS)[number];

export interface SyntheticOptions {
  readonly dimensions?: number;
  readonly normalize?: boolean;
  readonly classes?: number;
  readonly itemsPerClass?: number;
  readonly seed?: number;
  /** Rows of inputs behind the items, drawn after everything else: they have no class and no batch draws them. */
  readonly guests?: number;
  /** A vector for each class stands in the state, of a run whose loss has them; all items may be drawn from the start. */
  readonly classVectors?: boolean;
}

export interface SyntheticRun {
  readonly setup: EngineSetup;
  /** Items of one batch of `classesPerBatch` × `itemsPerClass` (P × K), drawn anew at each call. */
  nextBatch(classesPerBatch: number, itemsPerClass: number): Int32Array;
}

const ITEM_SHAPES: Record<Net, readonly number[]> = { points: [2], conv: [32, 32, 1] };

/** Share of an item that its class decides: little in pictures, or their 1,024 pixels would be too easy to tell apart. */
const CLASS_SHARE: Record<Net, number> = { points: 0.8, conv: 0.1 };

/** Every class is a random centre; its items lie round it. Standard normal numbers, pictures included. */
export function syntheticRun(net: Net, options: SyntheticOptions = {}): SyntheticRun {
  const { dimensions = 2, normalize = true, classes = 5, itemsPerClass = 12, seed = 7, guests = 0 } = options;
  const random = createRandom(seed);
  const share = CLASS_SHARE[net];
  const noise = Math.sqrt(1 - share * share);
  const itemShape = ITEM_SHAPES[net];
  const itemSize = itemShape.reduce((a, b) => a * b);
  const inputs = new Float32Array((classes * itemsPerClass + guests) * itemSize);
  const labels = new Int32Array(classes * itemsPerClass);
  for (let c = 0; c < classes; c++) {
    const centre = Float32Array.from({ length: itemSize }, () => random.normal());
    for (let i = 0; i < itemsPerClass; i++) {
      const item = c * itemsPerClass + i;
      labels[item] = c;
      for (let k = 0; k < itemSize; k++) {
        inputs[item * itemSize + k] = share * centre[k] + noise * random.normal();
      }
    }
  }
  for (let i = labels.length * itemSize; i < inputs.length; i++) inputs[i] = random.normal();
  const spec = encoderSpec(itemShape, dimensions, normalize);
  const setup = { spec, inputs, labels, seed, ...withState() };
  return { setup, nextBatch };

  function withState(): Pick<EngineSetup, 'state' | 'classes'> {
    if (!options.classVectors) return { state: startState(spec, seed) };
    const stages = [{ step: 0, items: labels.length }];
    const rows = classRowsOf({ labels, trainItems: labels.map((_, item) => item), stages });
    return { classes: rows, state: startState(spec, seed, rows) };
  }

  function nextBatch(classesPerBatch: number, perClass: number): Int32Array {
    const items: number[] = [];
    const order = random.shuffle(Int32Array.from({ length: classes }, (_, c) => c)).slice(0, classesPerBatch);
    for (const c of order) {
      const own = random.shuffle(Int32Array.from({ length: itemsPerClass }, (_, i) => c * itemsPerClass + i));
      items.push(...own.slice(0, perClass));
    }
    return Int32Array.from(items);
  }
}
