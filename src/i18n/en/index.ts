// All English words, by area. The shape of this object is the shape of every language.
import { lab } from './lab';
import { page } from './page';
import { problems } from './problems';
import { settings } from './settings';

export const en = {
  language: 'en',
  settings,
  problems,
  lab,
  page,
};
