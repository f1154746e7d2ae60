import { describe, expect, it } from 'vitest';
import { chapters as english } from '../../../src/article/chapters/en/index';
import { chapters as chinese } from '../../../src/article/chapters/zh-CN/index';
import { en } from '../../../src/i18n/en';
import { faceStory } from '../../../src/i18n/en/faceStory';
import { figureWords } from '../../../src/i18n/en/figureWords';
import { homework } from '../../../src/i18n/en/homework/homework';
import { teacher } from '../../../src/i18n/en/homework/teacher';
import { linkMaker } from '../../../src/i18n/en/linkMaker';
import { own } from '../../../src/i18n/en/own';
import { story } from '../../../src/i18n/en/story';
import { zhCN } from '../../../src/i18n/zh-CN';
import { faceStory as zhFaceStory } from '../../../src/i18n/zh-CN/faceStory';
import { figureWords as zhFigureWords } from '../../../src/i18n/zh-CN/figureWords';
import { homework as zhHomework } from '../../../src/i18n/zh-CN/homework/homework';
import { teacher as zhTeacher } from '../../../src/i18n/zh-CN/homework/teacher';
import { linkMaker as zhLinkMaker } from '../../../src/i18n/zh-CN/linkMaker';
import { own as zhOwn } from '../../../src/i18n/zh-CN/own';
import { story as zhStory } from '../../../src/i18n/zh-CN/story';

// A text names a control as it is labelled, in quotation marks. What else stands in quotation marks is listed here.

/** What is typed elsewhere. */
const CODE = ['CSV UTF-8', 'Access-Control-Allow-Origin: *', 'allow-same-origin', 'allow-downloads'];

const LANGUAGES = {
  English: {
    words: {
      ...en,
      ...figureWords,
      ...story,
      ...faceStory,
      own,
      linkMaker,
      homework,
      teacher: { ...teacher, mistakes: [] },
    },
    chapters: english,
    otherQuotations: [
      'nobody I know',
      'Nobody I know.',
      'same',
      'different',
      'not nearer than the positive',
      'none of these',
      ...CODE,
    ],
  },
  Chinese: {
    words: {
      ...zhCN,
      ...zhFigureWords,
      ...zhStory,
      ...zhFaceStory,
      own: zhOwn,
      linkMaker: zhLinkMaker,
      homework: zhHomework,
      // Mistakes are quoted, too.
      teacher: { ...zhTeacher, mistakes: [] },
    },
    chapters: chinese,
    otherQuotations: ['不认识', '不认识。', '相同', '不同', '是', '是谁', '都不是', '开', '关', ...CODE],
  },
};

/** The texts below `value`; of a function, its source. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(textsOf);
}

/** What stands in quotation marks, without quotations that are filled in. */
function quotations(text: string): string[] {
  return [...text.matchAll(/“([^”$]+)”/g)].map(([, quoted]) => quoted);
}

/** `press Play`: a control that is named without quotation marks. */
const UNQUOTED = /\b[Pp]ress (?!Ctrl)(?:play\b|pause\b|[A-Z])/g;

describe.each(Object.entries(LANGUAGES))(
  'a control that a text in %s names',
  (_, { words, chapters, otherQuotations }) => {
    const texts = [...textsOf(words), ...textsOf(chapters)];
    const labels = new Set([...texts, ...otherQuotations]);

    it('stands on the page under that label', () => {
      const named = texts.flatMap(quotations);
      expect(named.length).toBeGreaterThan(10);
      expect(named.filter((name) => !labels.has(name))).toEqual([]);
    });

    it('stands in quotation marks', () => {
      expect(texts.flatMap((text) => text.match(UNQUOTED) ?? [])).toEqual([]);
    });
  },
);
