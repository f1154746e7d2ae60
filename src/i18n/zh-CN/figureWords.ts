// Simplified Chinese words of controls and of what a figure's run comes to.
import type { FigureWords } from '../words';
import { insights } from './insights';
import { instrument } from './instrument';
import { presets } from './presets';
import { choices, settingsHelp, units, unused } from './settingsHelp';
import { timeline } from './timeline';

export const figureWords: FigureWords = {
  choices,
  insights,
  instrument,
  presets,
  settingsHelp,
  timeline,
  units,
  unused,
};
