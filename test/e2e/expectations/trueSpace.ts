// The embedding space itself, away from the page: the encoder as the page gives it away, loaded by tfjs, and the page's
// data set made anew. What the page draws and writes is compared with this.
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import * as tf from '@tensorflow/tfjs';
import type { DataSet } from '../../../src/data/dataSet';
import type { Settings } from '../../../src/session/settings/settingsTable';
import { dataOf } from '../../training/dataOf';
import type { Lab } from '../figures/lab';
import { expect } from '../fixtures';

tf.enableProdMode();

export interface TrueSpace {
  readonly data: DataSet;
  /** True plain distance of two items. */
  distance(a: number, b: number): number;
}

/** Saves the encoder as a reader would, and embeds every item of the data set with it. */
export async function trueSpace(lab: Lab, settings: Settings): Promise<TrueSpace> {
  await lab.openTab('Export');
  const { modelJson, weights } = await savedEncoder(lab);
  const { modelTopology, weightsManifest, userDefinedMetadata } = JSON.parse(modelJson);
  const model = await tf.loadLayersModel({
    load: async () => ({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData: weights }),
  });
  const data = dataOf(settings);
  const output = tf.tidy(() => {
    const raw = model.predict(tf.tensor(data.inputs, [data.count, ...data.itemShape])) as tf.Tensor;
    // The model ends before the normalisation, and its file says whether there is one.
    return userDefinedMetadata.tripletLab.normalize ? tf.div(raw, tf.norm(raw, 'euclidean', 1, true)) : raw;
  });
  const embeddings = output.dataSync() as Float32Array;
  const [, dims] = output.shape;
  expect(userDefinedMetadata.tripletLab).toEqual({ normalize: settings.normalize, dimensions: dims });
  tf.dispose(output);
  model.dispose();
  return {
    data,
    distance: (a, b) => {
      let squares = 0;
      for (let k = 0; k < dims; k++) squares += (embeddings[a * dims + k] - embeddings[b * dims + k]) ** 2;
      return Math.sqrt(squares);
    },
  };
}

async function savedEncoder(lab: Lab): Promise<{ modelJson: string; weights: ArrayBuffer }> {
  const files: Download[] = [];
  const keep = (file: Download) => files.push(file);
  lab.page.on('download', keep);
  await lab.button('Encoder (TensorFlow.js)').click();
  await expect.poll(() => files.length, { timeout: 30_000 }).toBe(2);
  lab.page.off('download', keep);
  const [json, weights] = await Promise.all(files.map(async (file) => readFileSync(await file.path())));
  const modelJson = json.toString();
  // The model's file names the other one, so that the two can be put into one folder and loaded by address.
  expect(JSON.parse(modelJson).weightsManifest[0].paths).toEqual([files[1].suggestedFilename()]);
  return {
    modelJson,
    weights: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.length) as ArrayBuffer,
  };
}
