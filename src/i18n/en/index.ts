// The English words that come with the page, by area. The shape of this object is the shape of every language.
import { faces } from './faces';
import { lab } from './figures/lab';
import { joined } from './joined';
import { moment } from './moment';
import { opening } from './opening';
import { page } from './page';
import { problems } from './problems';
import { settings } from './settings';
import { share } from './share';
import { terms } from './terms';

export const en = {
  language: 'en',
  settings,
  problems,
  page,
  opening,
  moment,
  joined,
  terms,
  lab,
  share,
  faces,
};
