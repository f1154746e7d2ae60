// The way to the words. English is part of the page; any other language is typed by `Words` and fetched when it is
// spoken, so that nobody pays for words they do not read.
import type { Language } from '../session/language';
import { en } from './en';
import type { StoryWords, Words } from './words';

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => en,
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
};

/** Rejects where the file of words does not come. */
export function loadWords(language: Language): Promise<Words> {
  return LOADERS[language]();
}

const STORIES: Readonly<Record<Language, () => Promise<StoryWords>>> = {
  en: async () => (await import('./en/story')).story,
  'zh-CN': async () => (await import('./zh-CN/story')).story,
};

/** Rejects where the file of words does not come. */
export function loadStory(language: Language): Promise<StoryWords> {
  return STORIES[language]();
}

/** As a reader of each language looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' };

export type { StoryWords, Words };
