// The encoder comes home: what the page makes of the pictures with the files that train.py wrote, against PyTorch's embeddings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs';
import { inputOf } from '../../src/data/own/ownPictures';
import { groundedPicture } from '../../src/data/own/visiblePicture';
import { createSimdEngine } from '../../src/engines/cpu/simd/simdEngine';
import { encoderSpec } from '../../src/engines/encoder';
import { startState } from '../../src/engines/startState';
import { parametersFor, readEncoder } from '../../src/session/encoder/readEncoder';
import type { Tools } from './checkTools';
import { writePictureFolder } from './pictureFolder';
import { RUNS } from './settingsToRepeat';

const MOST = 1e-4;
/** Of the file format of NumPy, version 1: what stands before the length of its head. */
const NPY_HEAD = 8;

export async function checkHome(tools: Tools): Promise<void> {
  const folder = await tools.unpacked(RUNS['digits, semi-hard, squared']);
  const pictures = join(tools.folder(), 'pictures');
  const written = writePictureFolder(pictures, 20, 40);
  const words = ['train.py', 'train', '--data', pictures, '--steps', '200', '--held-out', '0', '--device', 'cpu'];
  const start = performance.now();
  const { status, output } = tools.run(folder, ...words);
  const seconds = (performance.now() - start) / 1000;
  tools.check(
    `home: 200 steps on 20 classes took ${seconds.toFixed(0)} s, of at most 60`,
    status === 0 && seconds <= 60,
    output,
  );

  const read = (name: string) => readFileSync(join(folder, 'trained', name));
  const embeddings = npy(read('embeddings.npy'));
  const model = read('triplet-encoder.json').toString('utf8');
  const bytes = Uint8Array.from(read('triplet-encoder.weights.bin'));
  const encoder = readEncoder(model, bytes.buffer);
  const spec = encoderSpec([32, 32, 1], encoder.dimensions, encoder.normalize);
  const inputs = new Float32Array(written.length * 1024);
  written.forEach(({ pixels }, item) => {
    inputs.set(inputOf({ kind: 'colour', bytes: groundedPicture(pixels) }), item * 1024);
  });
  const state = { ...startState(spec, 1), parameters: parametersFor(spec, encoder) };
  const engine = createSimdEngine({ spec, inputs, labels: new Int32Array(written.length), seed: 1, state });
  const own = engine.embed(Int32Array.from(written, (_, item) => item)) as Float32Array;
  const most = largest(own, embeddings);
  tools.check(
    `home: the page's embeddings of ${written.length} PNG files differ by ${most.toExponential(1)}`,
    most <= MOST,
  );

  tf.enableProdMode();
  const { modelTopology, weightsManifest } = JSON.parse(model);
  const loaded = await tf.loadLayersModel(
    tf.io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData: bytes.buffer }),
  );
  const few = Math.min(8, written.length);
  const vectors = loaded.predict(tf.tensor(inputs.slice(0, few * 1024), [few, 32, 32, 1])) as tf.Tensor;
  const unit = (encoder.normalize ? vectors.div(vectors.norm('euclidean', 1, true)) : vectors).dataSync();
  const tfMost = largest(Float32Array.from(unit), embeddings.slice(0, unit.length));
  tools.check(`home: TensorFlow.js loads the same files, and differs by ${tfMost.toExponential(1)}`, tfMost <= MOST);
}

function npy(file: Buffer): Float32Array {
  const start = NPY_HEAD + 2 + file.readUInt16LE(NPY_HEAD);
  return new Float32Array(Uint8Array.from(file.subarray(start)).buffer);
}

/** The largest difference; infinite where there are not as many numbers. */
function largest(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0);
}
