// All words in Simplified Chinese, by area. Typed by English: a word that is missing does not compile.
import type { Words } from '../words';
import { lab } from './lab';
import { page } from './page';
import { problems } from './problems';
import { settings } from './settings';

export const zhCN: Words = {
  language: 'zh-CN',
  settings,
  problems,
  lab,
  page,
};
