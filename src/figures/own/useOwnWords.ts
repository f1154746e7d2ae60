// The words of the reader's own data, in the reader's language. The first component that asks waits for them.
import { use } from 'react';
import { loadOwnWords, type OwnWords } from '../../i18n/ownWords';
import { type Language, languageOf } from '../../session/language';
import { useWords } from '../wordsContext';

const asked = new Map<Language, Promise<OwnWords>>();

/** Words that did not come are asked for again by the next who need them. */
function ownWordsIn(language: Language): Promise<OwnWords> {
  const known = asked.get(language);
  if (known) return known;
  const coming = loadOwnWords(language);
  asked.set(language, coming);
  coming.catch(() => asked.delete(language));
  return coming;
}

export function useOwnWords(): OwnWords {
  return use(ownWordsIn(languageOf(useWords().language) ?? 'en'));
}
