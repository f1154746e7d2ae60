// The words of the article and its figures, in the reader's language. They come with the first component that asks, which
// waits for them as it waited for its own code; a language once read is there at once.
import { use, useMemo } from 'react';
import { loadStory, type StoryWords, type Words } from '../i18n';
import { type Language, languageOf } from '../session/language';
import { useWords } from './wordsContext';

const asked = new Map<Language, Promise<StoryWords>>();

/** Words that did not come are asked for again by the next who need them. */
export function storyIn(language: Language): Promise<StoryWords> {
  const known = asked.get(language);
  if (known) return known;
  const coming = loadStory(language);
  asked.set(language, coming);
  coming.catch(() => asked.delete(language));
  return coming;
}

/** Whether a language switch has to bring these words along. */
export function storyIsRead(): boolean {
  return asked.size > 0;
}

/** All words, those of the story among them. Suspends until they are there. */
export function useStory(): Words & StoryWords {
  const words = useWords();
  const story = use(storyIn(languageOf(words.language) ?? 'en'));
  return useMemo(() => ({ ...words, ...story }), [words, story]);
}
