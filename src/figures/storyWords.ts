// Words that come later, volume by volume, in the reader's language: with the first component that asks, which waits for
// them as it waited for its own code. A volume once read is there at once.
import { use, useMemo } from 'react';
import {
  type FaceWords,
  loadVolume,
  type OwnWords,
  type StoryWords,
  type Volume,
  type Volumes,
  type Words,
} from '../i18n';
import { type Language, languageOf } from '../session/language';
import { useWords } from './wordsContext';

type Asked = { readonly [V in Volume]: Map<Language, Promise<Volumes[V]>> };
const asked: Asked = { story: new Map(), faces: new Map(), own: new Map() };

/** Words that did not come are asked for again by the next who need them. */
function wordsOf<V extends Volume>(volume: V, language: Language): Promise<Volumes[V]> {
  const known = asked[volume].get(language);
  if (known) return known;
  const coming = loadVolume(volume, language);
  asked[volume].set(language, coming);
  coming.catch(() => asked[volume].delete(language));
  return coming;
}

/** All volumes that have been read in another language, for a language switch to bring along. */
export function readAgain(language: Language): Promise<unknown> {
  const volumes = (Object.keys(asked) as Volume[]).filter((volume) => asked[volume].size > 0);
  return Promise.all(volumes.map((volume) => wordsOf(volume, language)));
}

function useLanguage(): Language {
  return languageOf(useWords().language) ?? 'en';
}

/** All words, those of the story among them. Suspends until they are there. */
export function useStory(): Words & StoryWords {
  const words = useWords();
  const story = use(wordsOf('story', useLanguage()));
  return useMemo(() => ({ ...words, ...story }), [words, story]);
}

/** The same with those of the figures about faces. */
export function useFaceStory(): Words & StoryWords & FaceWords {
  const coming = wordsOf('faces', useLanguage());
  const story = useStory();
  const faces = use(coming);
  return useMemo(() => ({ ...story, ...faces }), [story, faces]);
}

export function useOwnWords(): OwnWords {
  return use(wordsOf('own', useLanguage()));
}
