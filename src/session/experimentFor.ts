// The kind of experiment that a figure needs: one run, or two side by side.
import { createExperiment, type Experiment } from './experiment';
import { createPairExperiment } from './pairExperiment';
import type { PresetId } from './presets';
import type { FigureId } from './query';
import type { Settings } from './settingsTable';

export function experimentFor(figure: FigureId, settings: Settings, preset: PresetId | null): Experiment {
  return figure === 'compare' ? createPairExperiment(settings) : createExperiment(settings, preset);
}
