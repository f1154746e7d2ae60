// Translates the page's settings into the configuration and the live settings that a worker takes.

import { isClassLoss } from '../../core/loss/lossTraits';
import { type DataSet, trainingData } from '../../data/dataSet';
import type { Live } from '../../engines/engine';
import type { RunConfig } from '../../training/protocol/run';
import { comparedDistance } from '../settings/comparedDistance';
import type { Settings } from '../settings/settingsTable';

export function liveSettings(settings: Settings): Live {
  const { margin, learningRate, mining, loss, temperature, arcMargin } = settings;
  return { margin, learningRate, mining, distance: comparedDistance(settings), loss, temperature, arcMargin };
}

/** Filters of each convolution. Faces differ in smaller details than digits do, and need more of them. */
const FACE_FILTERS = [32, 48, 64];

export function runConfig(settings: Settings, data: DataSet): RunConfig {
  const { seed, dimensions, normalize, classesPerBatch, itemsPerClass } = settings;
  return {
    data: trainingData(data),
    ...(data.id === 'faces' && { filters: FACE_FILTERS }),
    dimensions,
    normalize,
    classVectors: isClassLoss(settings.loss),
    classesPerBatch,
    itemsPerClass,
    seed,
  };
}
