// The runs that the check repeats in PyTorch: every mining, distance and loss, normalised and not, each kind of data, the
// presets that collapse, and runs that are changed on the way.
import { presetSettings } from '../../src/session/settings/presets';
import { DEFAULTS, type Settings } from '../../src/session/settings/settingsTable';
import type { RunOnScreen } from './zipOf';

const clusters = presetSettings('first-clusters');
const points = { ...DEFAULTS, dataset: 'shapes' } as const satisfies Settings;

export const RUNS: Readonly<Record<string, RunOnScreen>> = {
  'digits, semi-hard, squared': { settings: clusters, step: 12 },
  'digits, all, plain, soft, not normalised': { settings: { ...DEFAULTS, mining: 'all', loss: 'soft' } },
  'digits, random, squared': { settings: { ...clusters, mining: 'random', seed: 4294967295 } },
  'digits, hard, plain, 128 dimensions': {
    settings: { ...clusters, mining: 'hard', distance: 'plain', dimensions: 128 },
  },
  'digits, collapse': { settings: presetSettings('collapse') },
  'digits, margin out of reach': { settings: presetSettings('margin-out-of-reach') },
  faces: { settings: { ...presetSettings('faces'), people: 16, itemsPerPerson: 4 } },
  'digits, contrastive': { settings: { ...clusters, loss: 'contrastive', margin: 1 } },
  'digits, InfoNCE': { settings: { ...clusters, loss: 'infonce', temperature: 0.1 } },
  'digits, softmax': { settings: { ...clusters, loss: 'softmax' } },
  'faces, ArcFace': {
    settings: { ...presetSettings('faces'), people: 16, itemsPerPerson: 4, loss: 'arcface', arcMargin: 0.3 },
  },
  'points in three dimensions, random, plain': {
    settings: { ...points, shape: 'helices', mining: 'random', dimensions: 3 },
  },
  'points, hard, soft, squared': {
    settings: { ...points, shape: 'moons', mining: 'hard', loss: 'soft', distance: 'squared', classesPerBatch: 2 },
  },
  'marks, semi-hard, plain, normalised': { settings: { ...presetSettings('toppers'), normalize: true }, step: 70 },
  'digits, with live changes': {
    settings: clusters,
    step: 60,
    changes: [
      { step: 5, settings: { mining: 'hard' } },
      { step: 12, settings: { distance: 'plain', margin: 0.5 } },
      { step: 25, settings: { loss: 'soft' } },
      { step: 33, settings: { mining: 'random', learningRate: 0.01 } },
    ],
  },
  'points, with live changes, a part of it on the GPU': {
    settings: points,
    step: 44,
    engine: 'webgl',
    changes: [{ step: 20, settings: { mining: 'all', margin: 1.2 } }],
  },
};
