// The still of the chapter on how training breaks shows a triplet of a real run: this is that run, and these are its vectors.
import { expect, it } from 'vitest';
import { HARDEST_TRIPLET } from '../../src/article/notes/hardestTriplet';
import { pairwiseDistances } from '../../src/core/loss/distance';
import { mineTriplets } from '../../src/core/loss/mining';
import { createRandom } from '../../src/core/random';
import { createSampler } from '../../src/data/batches';
import { createSimdEngine } from '../../src/engines/cpu/simd/simdEngine';
import { liveSettings, runConfig } from '../../src/session/run/runConfig';
import { presetSettings } from '../../src/session/settings/presets';
import { Learner } from '../../src/training/worker/learner';
import { dataOf } from './dataOf';

const { seed, batchPlaces, stills } = HARDEST_TRIPLET;

it('The still of a collapse shows a triplet that the first batch of the run is taught by, where its vectors were', async () => {
  const settings = { ...presetSettings('collapse'), seed };
  const data = dataOf(settings);
  const config = runConfig(settings, data);
  const live = liveSettings(settings);
  const learner = new Learner({ run: 1, config, live, guests: new Float32Array() }, () => {});
  const engine = createSimdEngine(learner.setup);
  const draw = createSampler(config.data, config.classesPerBatch, config.itemsPerClass);
  const batch = draw(createRandom(seed));
  const labels = Int32Array.from(batch, (item) => data.labels[item]);

  const found = [];
  for (const { step } of stills) {
    while (learner.step < step) await learner.takeStep(engine);
    const embeddings = engine.embed(batch) as Float32Array;
    if (step === 0) {
      const distances = pairwiseDistances(embeddings, settings.dimensions, settings.distance);
      const mined = mineTriplets(distances, labels, settings.mining, settings.margin, { seed, step });
      const triplets = Array.from({ length: mined.length / 3 }, (_, i) => [...mined.subarray(3 * i, 3 * i + 3)]);
      expect(triplets).toContainEqual([...batchPlaces]);
    }
    const degreesOf = (place: number) => (Math.atan2(embeddings[2 * place + 1], embeddings[2 * place]) * 180) / Math.PI;
    found.push({ step, degrees: batchPlaces.map((place) => Math.round(10 * ((degreesOf(place) + 360) % 360)) / 10) });
  }
  expect(found).toEqual(stills);
});
