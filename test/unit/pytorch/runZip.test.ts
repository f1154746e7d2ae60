// What is in the zip for PyTorch: read back by another reader than the page's writer, and held against the run and against tfjs.
import * as tf from '@tensorflow/tfjs';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSimdEngine } from '../../../src/engines/cpu/simd/simdEngine';
import type { SeenBatch } from '../../../src/engines/engine';
import { createRunRecorder } from '../../../src/pytorch/worker/runRecorder';
import { runTensors } from '../../../src/pytorch/worker/runTensors';
import { TEXTS } from '../../../src/pytorch/worker/runZip';
import { presetSettings } from '../../../src/session/settings/presets';
import { DEFAULTS, type Settings } from '../../../src/session/settings/settingsTable';
import { Learner } from '../../../src/training/worker/learner';
import { type ReadTensors, readSafetensors } from '../../pytorch/readSafetensors';
import { recordOf, runToRecord, zipOf } from '../../pytorch/zipOf';

tf.enableProdMode();

const DIGITS: Settings = { ...presetSettings('first-clusters') };
const POINTS: Settings = { ...DEFAULTS, dataset: 'shapes', mining: 'all', loss: 'soft' };

function description({ metadata }: ReadTensors) {
  return JSON.parse(metadata.triplet_lab);
}

function tensorIn({ tensors }: ReadTensors, name: string) {
  const found = tensors.get(name);
  if (!found) throw new Error(`no tensor ${name}`);
  return found;
}

describe('the zip', () => {
  let files: Record<string, Uint8Array>;
  let read: ReadTensors;
  let zip: Uint8Array;
  beforeAll(async () => {
    zip = await zipOf({ settings: DIGITS, step: 12 });
    expect(zip.length).toBeLessThan(3_000_000);
    files = unzipSync(zip);
    read = readSafetensors(files['run.safetensors']);
  });

  it('holds the Python as it stands in the repository, and the run', () => {
    expect(Object.keys(files).sort()).toEqual([...Object.keys(TEXTS), 'run.safetensors'].sort());
    for (const [name, text] of Object.entries(TEXTS)) expect(new TextDecoder().decode(files[name])).toBe(text);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['model.py', 'losses.py', 'train.py', 'README.md']));
  });

  it('keeps weights every ten steps and where the run stands', () => {
    expect(description(read).kept).toEqual([0, 10, 12, 20, 30, 40, 50]);
    for (const step of [0, 10, 12, 20, 30, 40, 50]) {
      expect(tensorIn(read, `step-${step}/conv-1.weight`).shape).toEqual([8, 1, 3, 3]);
      expect(tensorIn(read, `step-${step}/dense-4.weight`).shape).toEqual([3, 512]);
    }
  });

  it('holds only the inputs that the first fifty batches drew', () => {
    const batches = tensorIn(read, 'batches');
    const { shape } = tensorIn(read, 'inputs');
    expect(batches.shape).toEqual([50, 40]);
    expect(new Set(batches.data).size).toBe(shape[0]);
    expect(shape.slice(1)).toEqual([1, 32, 32]);
  });

  it('is the same for the same run, byte for byte', async () => {
    expect(Buffer.from(await zipOf({ settings: DIGITS, step: 12 })).equals(Buffer.from(zip))).toBe(true);
  });

  it('stays below 3 MB with 32 dimensions and all digits, and below 5 MB with 128', async () => {
    const large: Settings = {
      ...DIGITS,
      classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      classesPerBatch: 10,
      itemsPerClass: 8,
    };
    expect((await zipOf({ settings: { ...large, dimensions: 32 } })).length).toBeLessThan(3_000_000);
    expect((await zipOf({ settings: { ...large, dimensions: 128 } })).length).toBeLessThan(5_000_000);
  });
});

describe('weights in PyTorch’s layout', () => {
  it.each([
    ['pictures', DIGITS],
    ['points', POINTS],
  ])('give the engine’s embeddings of %s in tfjs, once turned round', async (_, settings) => {
    const asked = runToRecord({ settings });
    const record = await recordOf(asked);
    const file = runTensors(asked, record);
    const { shape, data } = file.tensors.inputs;
    const { spec, kept } = record;
    const state = kept[kept.length - 1];
    const weights = (name: string) => {
      const { shape: of, data: numbers } = file.tensors[`step-${state.step}/${name}`];
      return tf.tensor(Array.from(numbers), [...of]);
    };
    const out = tf.tidy(() => {
      let x: tf.Tensor = tf.tensor(Array.from(data), [...shape]);
      if (shape.length === 4) x = x.transpose([0, 2, 3, 1]);
      for (const layer of spec.layers) {
        const [w, b] = [weights(`${layer.name}.weight`), weights(`${layer.name}.bias`)];
        if (layer.kind === 'conv') {
          const hwio = w.transpose([2, 3, 1, 0]) as tf.Tensor4D;
          x = tf
            .conv2d(x as tf.Tensor4D, hwio, [2, 2], 'same')
            .add(b)
            .relu();
        } else {
          x = x.reshape([x.shape[0], layer.inputs]).matMul(w.transpose()).add(b);
          if (layer.relu) x = x.relu();
        }
      }
      return Array.from((spec.normalize ? x.div(x.square().sum(1, true).sqrt()) : x).dataSync());
    });
    const labels = new Int32Array(shape[0]);
    const engine = createSimdEngine({ spec, inputs: Float32Array.from(data), labels, seed: 1, state });
    const own = engine.embed(Int32Array.from({ length: shape[0] }, (__, i) => i)) as Float32Array;
    expect(own.length).toBe(out.length);
    own.forEach((value, i) => {
      expect(value).toBeCloseTo(out[i], 4);
    });
  });
});

describe('the record', () => {
  const CHANGES = [
    { step: 7, settings: { mining: 'hard', distance: 'plain' } },
    { step: 30, settings: { margin: 0.5, loss: 'soft' } },
  ] as const;

  it.each([
    ['digits', DIGITS, []],
    ['points with every triplet', POINTS, []],
    ['marks with random negatives', { ...DEFAULTS, dataset: 'students', mining: 'random' } as Settings, []],
    ['a run with live changes', DIGITS, CHANGES],
  ])('is of the run itself: %s', async (_, settings, changes) => {
    const asked = runToRecord({ settings, changes, step: 50 });
    const { steps, kept } = await recordOf(asked);
    const learner = new Learner({ run: 1, ...asked, guests: new Float32Array() }, () => {});
    const engine = createSimdEngine(learner.setup);
    const batches: (SeenBatch & { triplets?: Int32Array })[] = [];
    const noted = {
      ...engine,
      step: (...given: Parameters<typeof engine.step>) => {
        const batch = engine.step(...given) as SeenBatch;
        batches.push(batch);
        return batch;
      },
    };
    for (let step = 0; step < 50; step++) {
      const change = asked.changes.filter((one) => one.step <= step + 1).at(-1);
      if (change) learner.live = change.live;
      await learner.takeStep(noted);
    }
    expect(steps.map(({ loss }) => loss)).toEqual(batches.map(({ loss }) => loss));
    expect(steps.map(({ triplets }) => [...triplets])).toEqual(batches.map(({ triplets = [] }) => [...triplets]));
    const active = steps.map((one) => one.active.reduce((sum, bit) => sum + bit, 0));
    expect(active).toEqual(batches.map(({ minedActive }) => minedActive));
    expect(kept[kept.length - 1]).toEqual(engine.getState());
  });

  it('goes on with the settings of now where the run has not come so far', async () => {
    const asked = { ...runToRecord({ settings: DIGITS, step: 5 }) };
    const { steps } = await recordOf({ ...asked, live: { ...asked.live, margin: 0.7 } });
    expect(steps.map(({ live }) => live.margin)).toEqual([...Array(5).fill(0.2), ...Array(45).fill(0.7)]);
  });

  it('goes as far as the run has gone, and keeps only weights of what comes after step 50', async () => {
    const recorder = createRunRecorder(runToRecord({ settings: POINTS, step: 120 }));
    await recorder.advance(100);
    expect([recorder.step, recorder.of]).toEqual([100, 120]);
    await recorder.advance(100);
    const { steps, kept } = recorder.record();
    expect(steps.length).toBe(50);
    expect(kept.map(({ step }) => step)).toEqual([0, 10, 20, 30, 40, 50, 120]);
  });

  it('ends where weights would not stay finite, if the run has not come so far', async () => {
    const asked = runToRecord({ settings: { ...POINTS, loss: 'hinge', distance: 'squared' } });
    const recorder = createRunRecorder({ ...asked, live: { ...asked.live, learningRate: 1e30 } });
    await recorder.advance(50);
    const { steps } = recorder.record();
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThan(50);
    const live = { ...asked.live, learningRate: 1e30 };
    const gone = createRunRecorder({ ...asked, step: 50, live, changes: [{ step: 1, live }] });
    await expect(gone.advance(50)).rejects.toMatchObject({ code: 'not-finite' });
  });
});
