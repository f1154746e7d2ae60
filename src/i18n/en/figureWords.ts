// English words of controls and of what a figure's run comes to: fetched with the first figure that has either, not with the page.
import { insights } from './insights';
import { instrument } from './instrument';
import { presets } from './presets';
import { choices, settingsHelp, units, unused } from './settingsHelp';
import { timeline } from './timeline';

export const figureWords = { choices, insights, instrument, presets, settingsHelp, timeline, units, unused };
