// A run on faces without a worker or a page: rendering, training on the processor as a preset says, and what strangers are
// told apart by.

import { nearestSupport } from '../../src/core/evaluation/nearestSupport';
import { pairDistances, rocArea } from '../../src/core/evaluation/verification';
import type { Numbers } from '../../src/core/loss/kinds';
import { createRandom } from '../../src/core/random';
import type { DataSet } from '../../src/data/dataSet';
import { faceItemsOf } from '../../src/data/faces/facePool';
import { createFaces } from '../../src/data/faces/faces';
import { renderFaces } from '../../src/data/faces/renderFaces';
import { createCpuEngine } from '../../src/engines/cpu/cpuEngine';
import { liveSettings, runConfig } from '../../src/session/run/runConfig';
import type { Settings } from '../../src/session/settings/settingsTable';
import { Learner } from '../../src/training/worker/learner';

/** Those of whom is reported; the threshold of a verification is chosen on others. */
const STRANGERS = faceItemsOf(10_050, 50, 10);
const WAYS = 20;
const DRAWS = 200;

export interface Recognition {
  /** Of all pairs of pictures of strangers. */
  readonly auc: number;
  /** Share of pictures named rightly among WAYS strangers with one picture each, over DRAWS draws. */
  readonly oneShot: number;
}

/** All pictures of these settings from the first step on, and ten of each of fifty strangers. */
export function facesOf({ people, itemsPerPerson, difficulty }: Settings): DataSet {
  const items = [...STRANGERS, ...faceItemsOf(1, people, itemsPerPerson)];
  const pool = { items, stages: [{ step: 0, items: items.length }] };
  return createFaces(pool, difficulty, renderFaces(items, difficulty));
}

/** Trains a run from its seed; `filters` of the encoder, if not those of the page. */
export async function trainOnFaces(data: DataSet, settings: Settings, steps: number, filters?: readonly number[]) {
  const config = { ...runConfig(settings, data), ...(filters && { filters }) };
  const learner = new Learner({ run: 1, config, live: liveSettings(settings), guests: new Float32Array() }, () => {});
  const engine = createCpuEngine(learner.setup);
  const { parameterCount, dimensions } = learner.setup.spec;
  const measure = () =>
    recognition(
      engine.embed(data.heldOutItems) as Float32Array,
      dimensions,
      data.heldOutItems.map((item) => data.labels[item]),
    );
  const untrained = measure();
  for (let step = 0; step < steps; step++) {
    await learner.takeStep(engine);
    // The test runner wants to hear from its workers now and then.
    if (step % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return { engine: engine.kind, weights: parameterCount, untrained, trained: measure() };
}

export function rawPixels(data: DataSet): Recognition {
  const pixels = data.inputs.length / data.count;
  const labels = data.heldOutItems.map((item) => data.labels[item]);
  return recognition(data.inputs.slice(0, data.heldOutItems.length * pixels), pixels, labels);
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
    // Query i is of the same person as enrolled item i.
    const { rows: nearest } = nearestSupport(take(support), take(queries), dims, 'squared');
    right += nearest.filter((row, i) => row === i).length / nearest.length;
  }
  return { auc, oneShot: right / DRAWS };
}
