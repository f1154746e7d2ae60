// What training on faces comes to with all pictures from the first step on, on strangers with ten pictures each. What the page
// itself says of it is in the table of claims.
import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../src/session/settings/presets';
import { facesOf, rawPixels, trainOnFaces } from './faceRun';
import { forEachSeed, median, spread } from './seeds';

const STEPS = 400;

describe('Faces', async () => {
  const settings = presetSettings('faces');
  const data = facesOf(settings);
  const raw = rawPixels(data);
  const runs = await forEachSeed((seed) => trainOnFaces(data, { ...settings, seed }, STEPS));
  const auc = runs.map(({ trained }) => trained.auc);
  const oneShot = runs.map(({ trained }) => trained.oneShot);

  it('are 200 people with 20 pictures each in 32 dimensions, learnt by at most 80,000 weights on the processor', () => {
    expect([settings.people, settings.itemsPerPerson, settings.difficulty]).toEqual([200, 20, 'snapshot']);
    expect([settings.dimensions, settings.mining, settings.margin]).toEqual([32, 'semi-hard', 0.2]);
    expect([settings.classesPerBatch, settings.itemsPerClass]).toEqual([16, 4]);
    expect(runs.every(({ weights, engine }) => weights <= 80_000 && engine === 'wasm')).toBe(true);
  });

  it(`tell strangers apart by step ${STEPS}, with an AUC of at least 0.93: ${spread(auc)}`, () => {
    expect(median(auc)).toBeGreaterThanOrEqual(0.93);
  });

  it(`name one of 20 strangers after one look in at least 55 % of the cases: ${spread(oneShot)}`, () => {
    expect(median(oneShot)).toBeGreaterThanOrEqual(0.55);
  });

  it(`could not be told apart by their pixels: AUC ${raw.auc.toFixed(3)}, one look ${raw.oneShot.toFixed(2)}`, () => {
    expect(raw.auc).toBeLessThan(0.75);
    expect(raw.oneShot).toBeLessThan(0.35);
  });
});
