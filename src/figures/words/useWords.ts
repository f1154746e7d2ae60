// The words of the reader's language for every component: the page's own at once, a namespace as soon as it is there.
import { createContext, use, useContext, useMemo } from 'react';
import type { Namespace, Namespaces, Words } from '../../i18n';
import { en } from '../../i18n/en';
import { type Language, languageOf } from '../../session/page/language';
import { wordsOfNamespace } from './namespaces';

export const WordsContext = createContext<Words>(en);

/** Changes the language; resolves to whether it has changed, and rejects where its words do not come. */
export const SetLanguageContext = createContext<(language: Language) => Promise<boolean>>(async () => false);

type WordsOf<N extends Namespace> = [N] extends [never] ? Words : Words & Merged<Namespaces[N]>;
type Merged<Union> = (Union extends unknown ? (_: Union) => void : never) extends (_: infer All) => void ? All : never;

/**
 * The page's words and those of the namespaces. Suspends until they are there; throws if they do not come, and asks for
 * them again when it is rendered anew. A component must always name the same namespaces.
 */
export function useWords<N extends Namespace = never>(...namespaces: readonly N[]): WordsOf<N> {
  const words = useContext(WordsContext);
  const language = languageOf(words.language) ?? 'en';
  // All are asked for before the first is waited for.
  const coming = namespaces.map((namespace) => wordsOfNamespace(namespace, language));
  const found = coming.map((promise) => use(promise));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the namespaces' words are listed one by one.
  return useMemo(() => Object.assign({}, words, ...found) as WordsOf<N>, [words, ...found]);
}

export function useSetLanguage(): (language: Language) => Promise<boolean> {
  return useContext(SetLanguageContext);
}
