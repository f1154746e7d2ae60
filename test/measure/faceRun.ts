// A run on faces without a worker or a page: rendering, training on the processor, and what strangers are told apart by.
import type { Numbers } from '../../src/core/kinds';
import { predictionAccuracy, predictOneShot } from '../../src/core/oneShot';
import { createRandom } from '../../src/core/random';
import { pairDistances, rocArea } from '../../src/core/verification';
import { createSampler } from '../../src/data/batches';
import type { FaceDataSet } from '../../src/data/faces/faces';
import { createCpuEngine } from '../../src/engine/cpuEngine';
import { encoderSpec } from '../../src/engine/encoder';
import type { Live } from '../../src/engine/engine';
import { startState } from '../../src/engine/startState';

const DIMENSIONS = 32;
const LIVE: Live = { margin: 0.2, learningRate: 1e-3, mining: 'semi-hard', distance: 'squared', loss: 'hinge' };
const WAYS = 20;
const DRAWS = 200;

export interface Recognition {
  /** Of all pairs of pictures of strangers. */
  readonly auc: number;
  /** Share of pictures named rightly among WAYS strangers with one picture each, over DRAWS draws. */
  readonly oneShot: number;
}

/** FaceNet's setting in small: P×K 16×4, squared distance on unit vectors, semi-hard, Adam. */
export async function trainOnFaces(data: FaceDataSet, filters: readonly number[], seed: number, steps: number) {
  const spec = encoderSpec(data.itemShape, DIMENSIONS, true, filters);
  const { inputs, labels, heldOutItems } = data;
  const engine = createCpuEngine({ spec, inputs, labels, seed, state: startState(spec, seed) });
  const people = new Set(Array.from(data.trainItems, (item) => labels[item])).size;
  const sample = createSampler(data, Math.min(16, people), 4);
  const random = createRandom(seed);
  const untrained = recognition(await engine.embed(heldOutItems), DIMENSIONS, strangers(data));
  for (let step = 0; step < steps; step++) await engine.step(sample(random), LIVE);
  const trained = recognition(await engine.embed(heldOutItems), DIMENSIONS, strangers(data));
  return { engine: engine.kind, weights: spec.parameterCount, untrained, trained };
}

export function rawPixels(data: FaceDataSet): Recognition {
  const pixels = data.inputs.length / data.count;
  return recognition(data.inputs.slice(0, data.heldOutItems.length * pixels), pixels, strangers(data));
}

function strangers({ labels, heldOutItems }: FaceDataSet): Int32Array {
  return heldOutItems.map((item) => labels[item]);
}

function recognition(rows: Numbers, dims: number, labels: Int32Array): Recognition {
  const auc = rocArea(pairDistances(rows, labels, dims, 'squared')) ?? Number.NaN;
  const people = Int32Array.from(new Set(labels));
  const random = createRandom(1);
  let right = 0;
  for (let draw = 0; draw < DRAWS; draw++) {
    const enrolled = random.shuffle(people.slice()).subarray(0, WAYS);
    const [support, queries]: number[][] = [[], []];
    for (const person of enrolled) {
      const items = Array.from(labels.keys()).filter((item) => labels[item] === person);
      random.shuffle(items);
      support.push(items[0]);
      queries.push(items[1]);
    }
    const take = (items: number[]) =>
      Float32Array.from(items.flatMap((item) => [...rows.subarray(item * dims, (item + 1) * dims)]));
    const { byNearest } = predictOneShot(take(support), enrolled, take(queries), dims, 'squared');
    right += predictionAccuracy(byNearest, enrolled) ?? 0;
  }
  return { auc, oneShot: right / DRAWS };
}
