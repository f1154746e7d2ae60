// All words in Simplified Chinese, by area. Typed by English: a word that is missing does not compile.
import type { Words } from '../words';
import { lab } from './lab';
import { page } from './page';
import { problems } from './problems';
import { choices, settings, units } from './settings';

export const zhCN: Words = {
  language: 'zh-CN',
  settings,
  choices,
  units,
  problems,
  lab,
  page,
};
