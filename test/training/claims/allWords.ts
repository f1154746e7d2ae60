// All that the page says, in either language, as one tree: where a claim finds its sentence by key.
import { chapters as englishChapters } from '../../../src/article/chapters/en/index';
import { chapters as chineseChapters } from '../../../src/article/chapters/zh-CN/index';
import { faceStory as englishFaceStory } from '../../../src/i18n/en/faceStory';
import { figureWords as englishFigureWords } from '../../../src/i18n/en/figureWords';
import { en } from '../../../src/i18n/en/index';
import { story as englishStory } from '../../../src/i18n/en/story';
import type { FaceWords, FigureWords, StoryWords, Words } from '../../../src/i18n/words';
import { faceStory as chineseFaceStory } from '../../../src/i18n/zh-CN/faceStory';
import { figureWords as chineseFigureWords } from '../../../src/i18n/zh-CN/figureWords';
import { zhCN } from '../../../src/i18n/zh-CN/index';
import { story as chineseStory } from '../../../src/i18n/zh-CN/story';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type ClaimLanguage = (typeof LANGUAGES)[number];

export interface AllWords extends Words, FigureWords, StoryWords, FaceWords {
  readonly chapters: typeof englishChapters;
}

export const ALL_WORDS: Readonly<Record<ClaimLanguage, AllWords>> = {
  en: { ...en, ...englishFigureWords, ...englishStory, ...englishFaceStory, chapters: englishChapters },
  'zh-CN': { ...zhCN, ...chineseFigureWords, ...chineseStory, ...chineseFaceStory, chapters: chineseChapters },
};
