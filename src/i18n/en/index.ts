// All English words, by area. The shape of this object is the shape of every language.
import { faces } from './faces';
import { insights } from './insights';
import { lab } from './lab';
import { page } from './page';
import { presets } from './presets';
import { problems } from './problems';
import { settings } from './settings';
import { choices, settingsHelp, units } from './settingsHelp';
import { share } from './share';
import { timeline } from './timeline';

export const en = {
  language: 'en',
  settings,
  settingsHelp,
  choices,
  units,
  presets,
  problems,
  page,
  lab,
  timeline,
  insights,
  share,
  faces,
};
