// The kind of experiment that a figure needs: one run, two side by side, or one after another.

import type { FigureId } from '../page/query';
import { createScaleExperiment } from '../scale/scaleExperiment';
import type { PresetId } from '../settings/presets';
import type { Settings } from '../settings/settingsTable';
import { createExperiment, type Experiment } from './experiment';
import { createPairExperiment } from './pairExperiment';

export function experimentFor(figure: FigureId, settings: Settings, preset: PresetId | null): Experiment {
  if (figure === 'compare') return createPairExperiment(settings);
  return figure === 'scale' ? createScaleExperiment(settings) : createExperiment(settings, preset);
}
