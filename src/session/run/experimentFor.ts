// The kind of experiment that a figure needs: none that trains, one run, two in lock-step, or one after another.

import { type FigureId, figureTrains } from '../page/query';
import { createScaleExperiment } from '../scale/scaleExperiment';
import { pairSettings } from '../settings/pairs';
import type { PresetId } from '../settings/presets';
import type { Settings } from '../settings/settingsTable';
import { createExperiment, createLockStepExperiment, type Experiment } from './experiment';
import { createStillExperiment } from './stillExperiment';

export function experimentFor(figure: FigureId, settings: Settings, preset: PresetId | null): Experiment {
  if (!figureTrains(figure)) return createStillExperiment(settings, preset);
  if (figure === 'compare') return createLockStepExperiment(settings, pairSettings);
  return figure === 'scale' ? createScaleExperiment(settings) : createExperiment(settings, preset);
}
