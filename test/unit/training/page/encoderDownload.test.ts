import * as tf from '@tensorflow/tfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlainEngine } from '../../../../src/engines/cpu/plain/plainEngine';
import type { Live } from '../../../../src/engines/engine';
import { type EncoderFiles, encoderArtifacts } from '../../../../src/training/page/encoderDownload';
import { type Net, syntheticRun } from '../../../oracle/syntheticRun';

const LIVE: Live = {
  margin: 0.2,
  temperature: 0.1,
  arcMargin: 0.3,
  learningRate: 1e-3,
  mining: 'all',
  loss: 'hinge',
  distance: 'squared',
};

let tensorsBefore = 0;
beforeAll(async () => {
  tf.enableProdMode();
  await tf.setBackend('cpu');
  tensorsBefore = tf.memory().numTensors;
});

afterAll(() => {
  expect(tf.memory().numTensors).toBe(tensorsBefore);
});

describe('the downloaded encoder', () => {
  const nets: [Net, number][] = [
    ['points', 2],
    ['conv', 3],
    ['conv', 128],
  ];
  for (const [net, dimensions] of nets) {
    it(`loaded again and divided by its norm gives the embeddings of the ${net} net in ${dimensions}-D`, async () => {
      expect(await largestDifference(net, dimensions, true)).toBeLessThan(1e-4);
    });
  }

  it('gives the embeddings as they are when the encoder does not normalise', async () => {
    expect(await largestDifference('points', 3, false)).toBeLessThan(1e-4);
  });

  it('ends before the normalisation, and says whether one belongs to it', async () => {
    const { setup } = syntheticRun('conv', { dimensions: 8 });
    const { modelJson, weights, weightsName } = await encoderArtifacts(setup.spec, setup.state.parameters);
    const { modelTopology, userDefinedMetadata, weightsManifest } = JSON.parse(modelJson);
    const layers = modelTopology.config.layers.map((layer: { class_name: string }) => layer.class_name);
    expect(layers).toEqual(['Conv2D', 'Conv2D', 'Conv2D', 'Flatten', 'Dense']);
    expect(userDefinedMetadata).toEqual({ tripletLab: { normalize: true, dimensions: 8 } });
    expect(weightsManifest[0].paths).toEqual([weightsName]);
    expect(weights.byteLength).toBe(4 * setup.spec.parameterCount);
  });

  it('has the vectors of the classes beside it, where the loss has them, and loads as without', async () => {
    const { setup } = syntheticRun('points', { dimensions: 3, classVectors: true });
    const { parameters } = setup.state;
    const files = await encoderArtifacts(setup.spec, parameters);
    const { classVectors } = JSON.parse(files.modelJson).userDefinedMetadata.tripletLab;
    expect(classVectors.flat()).toEqual([...parameters.subarray(setup.spec.parameterCount)]);
    expect(classVectors).toHaveLength(5);
    (await tf.loadLayersModel(served(files))).dispose();
  });

  it('refuses parameters of another encoder', async () => {
    const { setup } = syntheticRun('points');
    const tooFew = setup.state.parameters.slice(1);
    await expect(encoderArtifacts(setup.spec, tooFew)).rejects.toMatchObject({ code: 'state-length' });
  });
});

/** Between the page's embeddings after a few steps and those of the model that tfjs loads from the files. */
async function largestDifference(net: Net, dimensions: number, normalize: boolean): Promise<number> {
  const { setup, nextBatch } = syntheticRun(net, { dimensions, normalize });
  const engine = createPlainEngine(setup);
  for (let i = 0; i < 3; i++) await engine.step(nextBatch(3, 3), LIVE);
  const items = nextBatch(5, 4);
  const expected = await engine.embed(items);
  const { parameters } = await engine.getState();

  const model = await tf.loadLayersModel(served(await encoderArtifacts(setup.spec, parameters)));
  const itemSize = setup.inputs.length / setup.labels.length;
  const rows = Array.from(items, (item) => Array.from(setup.inputs.subarray(item * itemSize, (item + 1) * itemSize)));
  const seen = tf.tidy(() => {
    const output = model.predict(tf.tensor(rows.flat(), [items.length, ...setup.spec.itemShape])) as tf.Tensor;
    return (normalize ? output.div(output.norm('euclidean', 1, true)) : output).dataSync();
  });
  model.dispose();
  return Math.max(...seen.map((value, i) => Math.abs(value - expected[i])));
}

/** The two files as a web server would hand them out. */
function served(files: EncoderFiles): tf.io.IOHandler {
  const contents: Record<string, string | ArrayBuffer> = {
    [files.modelName]: files.modelJson,
    [files.weightsName]: files.weights,
  };
  const fetchFunc = async (url: RequestInfo | URL) => new Response(contents[String(url).split('/').pop() ?? '']);
  return tf.io.http(`http://localhost/${files.modelName}`, { fetchFunc: fetchFunc as typeof fetch });
}
