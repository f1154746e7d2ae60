// The words of the reader's language, for every component below, and the way to another language.
import { createContext, useContext } from 'react';
import { en } from '../../i18n/en';
import type { Words } from '../../i18n/words';
import type { Language } from '../../session/page/language';

export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return useContext(WordsContext);
}

/** Speaks another language; resolves to whether its words came. */
export const SetLanguageContext = createContext<(language: Language) => Promise<boolean>>(async () => false);

export function useSetLanguage(): (language: Language) => Promise<boolean> {
  return useContext(SetLanguageContext);
}
