// The way to PyTorch and back, as a reader goes it: the zip is saved, and an encoder from two files is drawn.
import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readSafetensors } from '../../pytorch/readSafetensors';
import { Lab } from '../figures/lab';
import { expect, test } from '../fixtures';

const STUDENTS = './?figure=lab&autoplay=0&test=1#d=students';

test('the run is saved as a zip, whose weights at the step of the screen are those of the encoder that the lab saves', async ({
  page,
}) => {
  const lab = await new Lab(page).open(STUDENTS);
  await lab.step(25);
  await lab.openTab('Export');
  const [zip] = await saved(lab, 'Take it to PyTorch', 1);
  await expect(page.getByText('triplet-run.zip is ready')).toBeVisible();
  const { tensors } = readSafetensors(unzipSync(zip)['run.safetensors']);
  const [, weights] = await saved(lab, 'Encoder (TensorFlow.js)', 2);
  const first = new Float32Array(Uint8Array.from(weights).buffer);
  const { shape, data } = tensors.get('step-25/dense-1.weight') ?? { shape: [], data: [] };
  const [units, inputs] = shape;
  expect(units).toBe(16);
  for (let i = 0; i < inputs; i++) {
    for (let u = 0; u < units; u++) expect(data[u * inputs + i]).toBe(first[i * units + u]);
  }
});

test('an encoder that was saved comes back to the same distances, and what is none is refused in a sentence', async ({
  page,
}) => {
  const lab = await new Lab(page).open(STUDENTS);
  const { distances } = await lab.step(25);
  await lab.openTab('Export');
  const [model, weights] = await saved(lab, 'Encoder (TensorFlow.js)', 2);
  const files = [
    { name: 'triplet-encoder.json', mimeType: 'application/json', buffer: model },
    { name: 'triplet-encoder.weights.bin', mimeType: 'application/octet-stream', buffer: weights },
  ];
  await lab.step(15);
  await choose(lab, files.slice(0, 1));
  await expect(page.getByText('An encoder is two files')).toBeVisible();
  await choose(lab, files);
  const home = await lab.until(({ step }) => step === 0);
  expect(home.distances.anchorPositive).toBeCloseTo(distances.anchorPositive ?? 0, 5);
  expect(home.distances.anchorNegative).toBeCloseTo(distances.anchorNegative ?? 0, 5);
  await expect(page.getByText('The lab now shows this encoder of 2 dimensions')).toBeVisible();
});

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function choose(lab: Lab, files: readonly ChosenFile[]): Promise<void> {
  const chooser = lab.page.waitForEvent('filechooser');
  await lab.button('Load an encoder…').click();
  await (await chooser).setFiles([...files]);
}

/** The files that a button saves, in order. */
async function saved(lab: Lab, button: string, count: number): Promise<Buffer[]> {
  const files: Download[] = [];
  const keep = (file: Download) => files.push(file);
  lab.page.on('download', keep);
  await lab.button(button).click();
  await expect.poll(() => files.length, { timeout: 30_000 }).toBe(count);
  lab.page.off('download', keep);
  return Promise.all(files.map(async (file) => readFileSync(await file.path())));
}
