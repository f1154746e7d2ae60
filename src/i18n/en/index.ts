// All English words, by area. The shape of this object is the shape of every language.
import { faces } from './faces';
import { lab } from './figures/lab';
import { insights } from './insights';
import { instrument } from './instrument';
import { joined } from './joined';
import { moment } from './moment';
import { opening } from './opening';
import { page } from './page';
import { presets } from './presets';
import { problems } from './problems';
import { settings } from './settings';
import { choices, settingsHelp, units, unused } from './settingsHelp';
import { share } from './share';
import { terms } from './terms';
import { timeline } from './timeline';

export const en = {
  language: 'en',
  settings,
  settingsHelp,
  choices,
  units,
  unused,
  presets,
  problems,
  page,
  opening,
  moment,
  joined,
  terms,
  lab,
  timeline,
  insights,
  instrument,
  share,
  faces,
};
