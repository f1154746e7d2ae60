// Loads words by language. English is part of the page; any other language has the type `Words` and is fetched when the
// reader chooses it.
import type { Language } from '../session/page/language';
import { en } from './en';
import type {
  FaceWords,
  FigureWords,
  HomeworkWords,
  Namespace,
  Namespaces,
  OwnWords,
  StoryWords,
  TeacherWords,
  Words,
} from './words';

const LOADERS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => en,
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
};

/** Rejects where the file of words does not come. */
export function loadWords(language: Language): Promise<Words> {
  return LOADERS[language]();
}

const NAMESPACES: { readonly [N in Namespace]: Readonly<Record<Language, () => Promise<Namespaces[N]>>> } = {
  story: {
    en: async () => (await import('./en/story')).story,
    'zh-CN': async () => (await import('./zh-CN/story')).story,
  },
  figures: {
    en: async () => (await import('./en/figureWords')).figureWords,
    'zh-CN': async () => (await import('./zh-CN/figureWords')).figureWords,
  },
  faces: {
    en: async () => (await import('./en/faceStory')).faceStory,
    'zh-CN': async () => (await import('./zh-CN/faceStory')).faceStory,
  },
  own: {
    en: () => import('./en/own'),
    'zh-CN': () => import('./zh-CN/own'),
  },
  linkMaker: {
    en: () => import('./en/linkMaker'),
    'zh-CN': () => import('./zh-CN/linkMaker'),
  },
  homework: {
    en: () => import('./en/homework/homework'),
    'zh-CN': () => import('./zh-CN/homework/homework'),
  },
  teacher: {
    en: () => import('./en/homework/teacher'),
    'zh-CN': () => import('./zh-CN/homework/teacher'),
  },
};

/** Rejects where the file of words does not come. */
export function loadNamespace<N extends Namespace>(namespace: N, language: Language): Promise<Namespaces[N]> {
  return NAMESPACES[namespace][language]();
}

/** As a reader of each language looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文' };

export type { FaceWords, FigureWords, HomeworkWords, Namespace, Namespaces, OwnWords, StoryWords, TeacherWords, Words };
