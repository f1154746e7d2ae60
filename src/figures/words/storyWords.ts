// Words that come later, namespace by namespace, in the reader's language: with the first component that asks, which waits for
// them as it waited for its own code. A namespace once read is there at once.
import { use, useMemo } from 'react';
import {
  type FaceWords,
  loadNamespace,
  type Namespace,
  type Namespaces,
  type OwnWords,
  type StoryWords,
  type Words,
} from '../../i18n';
import { type Language, languageOf } from '../../session/page/language';
import { useWords } from './wordsContext';

type Asked = { readonly [V in Namespace]: Map<Language, Promise<Namespaces[V]>> };
const asked: Asked = { story: new Map(), faces: new Map(), own: new Map() };

/** Words that did not come are asked for again by the next who need them. */
function wordsOf<V extends Namespace>(namespace: V, language: Language): Promise<Namespaces[V]> {
  const known = asked[namespace].get(language);
  if (known) return known;
  const coming = loadNamespace(namespace, language);
  asked[namespace].set(language, coming);
  coming.catch(() => asked[namespace].delete(language));
  return coming;
}

/** All namespaces that have been read in another language, for a language switch to bring along. */
export function readAgain(language: Language): Promise<unknown> {
  const namespaces = (Object.keys(asked) as Namespace[]).filter((namespace) => asked[namespace].size > 0);
  return Promise.all(namespaces.map((namespace) => wordsOf(namespace, language)));
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
