// The way to the words of the reader's own data, apart from all others: few readers bring some along.
import type { Language } from '../session/language';
import type { own } from './en/own';

export type OwnWords = typeof own;

const LOADERS: Readonly<Record<Language, () => Promise<OwnWords>>> = {
  en: async () => (await import('./en/own')).own,
  'zh-CN': async () => (await import('./zh-CN/own')).own,
};

/** Rejects where the file of words does not come. */
export function loadOwnWords(language: Language): Promise<OwnWords> {
  return LOADERS[language]();
}
