// Gives the words to every component, and to the document itself: its language, its title and what it is about.
import { type ReactNode, useLayoutEffect } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Words } from '../../i18n';
import type { Language } from '../../session/page/language';
import { SetLanguageContext, WordsContext } from '../words/useWords';

interface PageWordsProps {
  readonly words: StoreApi<Words>;
  readonly setLanguage: (language: Language) => Promise<boolean>;
  readonly children: ReactNode;
}

export function PageWords({ words, setLanguage, children }: PageWordsProps) {
  const current = useStore(words);

  useLayoutEffect(() => {
    document.documentElement.lang = current.language;
    document.title = current.page.title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', current.page.description);
  }, [current]);

  return (
    <WordsContext value={current}>
      <SetLanguageContext value={setLanguage}>{children}</SetLanguageContext>
    </WordsContext>
  );
}
