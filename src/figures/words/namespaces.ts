// The namespaces of words that have been asked for, by language. What has been loaded once is there at once.
import { loadNamespace, type Namespace, type Namespaces } from '../../i18n';
import type { Language } from '../../session/page/language';

type Asked = { readonly [N in Namespace]: Map<Language, Promise<Namespaces[N]>> };
const asked: Asked = {
  story: new Map(),
  figures: new Map(),
  faces: new Map(),
  own: new Map(),
  linkMaker: new Map(),
  homework: new Map(),
  teacher: new Map(),
};

/**
 * The same promise for the same words. After a rejection the next call loads them again. Once it is settled it bears `status`
 * and `value`, which React's `use` reads at once; at any other promise it suspends, and what is on screen would be blank for a
 * moment.
 */
export function wordsOfNamespace<N extends Namespace>(namespace: N, language: Language): Promise<Namespaces[N]> {
  const known = asked[namespace].get(language);
  if (known) return known;
  const coming = loadNamespace(namespace, language);
  asked[namespace].set(language, coming);
  coming.then(
    (value) => Object.assign(coming, { status: 'fulfilled', value }),
    () => asked[namespace].delete(language),
  );
  return coming;
}

/** Loads in `language` every namespace that is in use in any language, also one that comes into use meanwhile. */
export async function loadUsedNamespaces(language: Language): Promise<void> {
  const inUse = () => (Object.keys(asked) as Namespace[]).filter((namespace) => asked[namespace].size > 0);
  let loaded: readonly Namespace[] = [];
  while (loaded.length < inUse().length) {
    loaded = inUse();
    await Promise.all(loaded.map((namespace) => wordsOfNamespace(namespace, language)));
  }
}
