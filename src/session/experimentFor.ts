// The kind of experiment that a figure needs: one run, two side by side, or one after another.
import { createExperiment, type Experiment } from './experiment';
import { createPairExperiment } from './pairExperiment';
import type { PresetId } from './presets';
import type { FigureId } from './query';
import { createScaleExperiment } from './scaleExperiment';
import type { Settings } from './settingsTable';

export function experimentFor(figure: FigureId, settings: Settings, preset: PresetId | null): Experiment {
  if (figure === 'compare') return createPairExperiment(settings);
  return figure === 'scale' ? createScaleExperiment(settings) : createExperiment(settings, preset);
}
