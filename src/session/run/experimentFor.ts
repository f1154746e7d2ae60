// The kind of experiment that a figure needs: none that trains, one run, several in lock-step, or a series.
import { FIGURES, type FigureId } from '../../registry/figures';
import { createFairnessExperiment } from '../fairness/fairnessExperiment';
import { createScaleExperiment } from '../scale/scaleExperiment';
import { pairSettings } from '../settings/pairs';
import type { PresetId } from '../settings/presets';
import type { Settings } from '../settings/settingsTable';
import { lossSettings } from '../settings/sideBySide';
import { createExperiment, createLockStepExperiment, type Experiment } from './experiment';
import { createStillExperiment } from './stillExperiment';

/** Not yet opened. `preset`: the one that `settings` are laid over; null: none. */
export function experimentFor(figure: FigureId, settings: Settings, preset: PresetId | null): Experiment {
  switch (FIGURES[figure].runs) {
    case 0:
      return createStillExperiment(settings, preset);
    case 1:
      return createExperiment(settings, preset);
    case 2:
      return createLockStepExperiment(settings, pairSettings);
    case 'losses':
      return createLockStepExperiment(settings, lossSettings);
    case 'series':
      return figure === 'fairness' ? createFairnessExperiment(settings) : createScaleExperiment(settings);
  }
}
