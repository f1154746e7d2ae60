// The runs that the check repeats in PyTorch: every mining, distance and loss, normalised and not, each kind of data, the
// presets that collapse, and runs that are changed on the way.
import { createOwnPictures } from '../../src/data/own/ownPictures';
import { createOwnTable } from '../../src/data/own/ownTable';
import { groundedPicture } from '../../src/data/own/visiblePicture';
import { presetSettings } from '../../src/session/settings/presets';
import { DEFAULTS, type Settings } from '../../src/session/settings/settingsTable';
import { pixelsOf } from './pictureFolder';
import type { RunOnScreen } from './zipOf';

const clusters = presetSettings('first-clusters');
const points = { ...DEFAULTS, dataset: 'shapes' } as const satisfies Settings;

/** The reader's own pictures, and a table of theirs. */
const ownPictures = createOwnPictures(
  ['zero', 'one', 'two'].map((name, label) => ({
    name,
    pictures: Array.from({ length: 8 }, (_, item) => {
      const bytes = groundedPicture(pixelsOf(label, item));
      return { kind: 'colour' as const, bytes };
    }),
  })),
  7,
);
const FLOWERS = 60;
const ownTable = createOwnTable(
  {
    columns: ['length', 'width', 'height', 'weight'],
    labelColumn: 'kind',
    labels: Array.from({ length: FLOWERS }, (_, line) => `kind ${line % 3}`),
    values: Float64Array.from({ length: 4 * FLOWERS }, (_, at) => Math.sin(at) + (Math.floor(at / 4) % 3) * (at % 4)),
  },
  7,
);

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
  'own pictures': { settings: { ...DEFAULTS, dataset: 'own', itemsPerClass: 4 }, data: ownPictures, step: 3 },
  'own table': { settings: { ...DEFAULTS, dataset: 'own', mining: 'all', normalize: true }, data: ownTable },
  'points, with live changes, a part of it on the GPU': {
    settings: points,
    step: 44,
    engine: 'webgl',
    changes: [{ step: 20, settings: { mining: 'all', margin: 1.2 } }],
  },
};
