// The words in Simplified Chinese that come with the page, by area. Typed by English: a word that is missing does not compile.
import type { Words } from '../words';
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

export const zhCN: Words = {
  language: 'zh-CN',
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
