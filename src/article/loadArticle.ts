// The words below the opening figure: fetched by language, kept once they are there.
import type { ChapterId } from '../session/page/chapters';
import type { ChapterWords } from './chapters/chapter';
import type { ClosingWords } from './closing/closing';
import type { NoteWords } from './notes/noteWords';

export interface ArticleWords {
  readonly language: string;
  readonly chapters: Readonly<Record<ChapterId, ChapterWords>>;
  readonly closing: ClosingWords;
  readonly notes: NoteWords;
}

const LOADERS: Readonly<Record<string, () => Promise<Omit<ArticleWords, 'language'>>>> = {
  en: () => import('./words.en'),
  'zh-CN': () => import('./words.zh-CN'),
};

const loading = new Map<string, Promise<ArticleWords>>();

/** English where a language has no chapters. A failed load is tried again by the next call. */
export function loadArticle(language: string): Promise<ArticleWords> {
  const known = loading.get(language);
  if (known) return known;
  const load = LOADERS[language] ?? LOADERS.en;
  const words = load().then(({ chapters, closing, notes }) => ({ language, chapters, closing, notes }));
  loading.set(language, words);
  words.catch(() => loading.delete(language));
  return words;
}
