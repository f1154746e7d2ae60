// The words that the page speaks now, and how it changes to another language while it runs. Knows no DOM: who shows the
// words listens to the store.
import { createStore } from 'zustand/vanilla';
import { loadWords } from '../../i18n';
import { en } from '../../i18n/en';
import type { Words } from '../../i18n/words';
import type { Language } from '../../session/page/language';
import { loadUsedNamespaces } from './namespaces';

export type WordsStore = ReturnType<typeof createWordsStore>;

export function createWordsStore(load: (language: Language) => Promise<Words> = loadWords) {
  const words = createStore<Words>()(() => en);
  let asked = 0;

  return {
    words,
    /** Speaks `language` from the moment its words are there, unless another was asked for since. Returns whether it
     * does: words that do not come change nothing. */
    async setLanguage(language: Language): Promise<boolean> {
      const mine = ++asked;
      try {
        // An article that is being read does not wait for its words again.
        const [found] = await Promise.all([load(language), loadUsedNamespaces(language)]);
        if (mine !== asked) return false;
        words.setState(found, true);
        return true;
      } catch {
        return false;
      }
    },
  };
}
