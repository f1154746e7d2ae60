// From the settings of the page to what a worker needs to know. The one translation.
import type { DigitBytes } from '../data/dataSet';
import type { Live, RunConfig } from '../engine/protocol';
import type { Settings } from './settingsTable';

export function liveSettings({ margin, learningRate, mining, distance, loss }: Settings): Live {
  return { margin, learningRate, mining, distance, loss };
}

export function runConfig(settings: Settings, digits: DigitBytes | null): RunConfig {
  const { dataset, shape, classes, seed, dimensions, normalize, classesPerBatch, itemsPerClass } = settings;
  return {
    data: { dataset, shape, classes, seed, digits: dataset === 'digits' ? digits : null },
    dimensions,
    normalize,
    classesPerBatch,
    itemsPerClass,
    seed,
  };
}
