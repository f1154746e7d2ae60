// What the page promises of training on faces where everybody has been to one hairdresser.
import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../src/session/settings/presets';
import { facesOf, rawPixels, trainOnFaces } from './faceRun';
import { forEachSeed, median, spread } from './seeds';

const STEPS = 400;

describe('Same hairdresser', async () => {
  const settings = presetSettings('same-hairdresser');
  const data = facesOf(settings);
  const raw = rawPixels(data);
  const runs = await forEachSeed((seed) => trainOnFaces(data, { ...settings, seed }, STEPS));
  const auc = runs.map(({ trained }) => trained.auc);

  it(`leaves the shape of a face, which is enough for an AUC of 0.85 by step ${STEPS}: ${spread(auc)}`, () => {
    expect(median(auc)).toBeGreaterThanOrEqual(0.85);
  });

  it(`leaves pixels near chance: AUC ${raw.auc.toFixed(3)}`, () => {
    expect(Math.abs(raw.auc - 0.5)).toBeLessThan(0.06);
  });
});
