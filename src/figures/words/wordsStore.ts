// The words of the page's present language, and the change to another one while the page runs. A store without DOM; components
// subscribe to it.
import { createStore } from 'zustand/vanilla';
import { loadWords } from '../../i18n';
import { en } from '../../i18n/en';
import type { Words } from '../../i18n/words';
import type { Language } from '../../session/page/language';
import { loadUsedNamespaces } from './namespaces';

export function createWordsStore(load: (language: Language) => Promise<Words> = loadWords) {
  const words = createStore<Words>()(() => en);
  let asked = 0;

  return {
    words,
    /**
     * Changes to `language` once its words are loaded, unless another one has been asked for since. Returns whether it
     * changed. Rejects where words do not come, and then nothing changes.
     */
    async setLanguage(language: Language): Promise<boolean> {
      const mine = ++asked;
      // An article that is being read does not wait for its words again.
      const found = await load(language);
      await loadUsedNamespaces(language);
      if (mine !== asked) return false;
      words.setState(found, true);
      return true;
    },
  };
}
