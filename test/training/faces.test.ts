// A small sample of faces.full.test.ts: with few people, few steps and one seed the same is seen, though less of it.
import { describe, expect, it } from 'vitest';
import { presetSettings } from '../../src/session/settings/presets';
import { facesOf, rawPixels, trainOnFaces } from './faceRun';

const STEPS = 100;
/** As many as the page trains on up to step 60. */
const FEW = { people: 40, itemsPerPerson: 8 };

describe('Forty people', async () => {
  const settings = { ...presetSettings('faces'), ...FEW };
  const data = facesOf(settings);
  const raw = rawPixels(data);
  const { trained, untrained, engine } = await trainOnFaces(data, settings, STEPS);
  const hard = await trainOnFaces(data, { ...presetSettings('hard-from-scratch'), ...FEW }, STEPS);
  const shown = (auc: number) => auc.toFixed(3);

  it(`teach to tell strangers apart by step ${STEPS}, on SIMD: AUC ${shown(trained.auc)}, before ${shown(untrained.auc)}`, () => {
    expect(engine).toBe('wasm');
    expect(trained.auc).toBeGreaterThanOrEqual(0.78);
    expect(untrained.auc).toBeLessThan(0.7);
  });

  it(`teach more than pixels say: AUC ${shown(raw.auc)}`, () => {
    expect(trained.auc - raw.auc).toBeGreaterThanOrEqual(0.08);
  });

  it(`teach little by the hardest negatives alone, from a random start: AUC ${shown(hard.trained.auc)}`, () => {
    expect(hard.trained.auc).toBeLessThan(0.72);
  });
});
