// Every text of a language by its path, for tests of how texts are written. The texts of the figures and controls, and those of
// the article with its chapters and last sections.
import * as enArticle from '../../../src/article/words.en';
import * as zhArticle from '../../../src/article/words.zh-CN';
import { en } from '../../../src/i18n/en';
import { faceStory } from '../../../src/i18n/en/faceStory';
import { figureWords } from '../../../src/i18n/en/figureWords';
import { homework } from '../../../src/i18n/en/homework/homework';
import { teacher } from '../../../src/i18n/en/homework/teacher';
import { containers } from '../../../src/i18n/en/hosts/containers';
import { linkMaker } from '../../../src/i18n/en/linkMaker';
import { own } from '../../../src/i18n/en/own';
import { story } from '../../../src/i18n/en/story';
import { zhCN } from '../../../src/i18n/zh-CN';
import { faceStory as zhFaceStory } from '../../../src/i18n/zh-CN/faceStory';
import { figureWords as zhFigureWords } from '../../../src/i18n/zh-CN/figureWords';
import { homework as zhHomework } from '../../../src/i18n/zh-CN/homework/homework';
import { teacher as zhTeacher } from '../../../src/i18n/zh-CN/homework/teacher';
import { containers as zhContainers } from '../../../src/i18n/zh-CN/hosts/containers';
import { linkMaker as zhLinkMaker } from '../../../src/i18n/zh-CN/linkMaker';
import { own as zhOwn } from '../../../src/i18n/zh-CN/own';
import { story as zhStory } from '../../../src/i18n/zh-CN/story';

export type Leaf = readonly [path: string, value: unknown];
export type Text = readonly [path: string, text: string];

/** Every word with its path; lists by index. */
export function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, path === '' ? key : `${path}.${key}`));
}

/** A template literal with no other inside it. */
const INNERMOST = /`(?:[^`$]|\$(?!\{)|\$\{[^`{}]*\})*`/;

/** The text that a word gives: itself, or what stands in the templates of its source, with a space for what is filled in. */
export function textOf(value: unknown): string {
  if (typeof value !== 'function') return String(value);
  let source = String(value).replace(/[!=]==? *(['"])[^'"]*\1/g, ' ');
  const found: string[] = [];
  for (let match = INNERMOST.exec(source); match; match = INNERMOST.exec(source)) {
    found.push(match[0].slice(1, -1).replace(/\$\{[^}]*\}/g, (filled) => ` ${quotedIn(filled)} `));
    source = source.replace(match[0], () => ' ');
  }
  return [...found, quotedIn(source)].join(' ').replaceAll('\\u00a0', '\u00a0');
}

/** What stands in quotation marks of the code. */
function quotedIn(source: string): string {
  return [...source.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, single, double]) => single ?? double).join(' ');
}

/** Words whose text is the same in every language, or no language at all. */
const SAME = /^(language|page\.sections\.\d+\.id)$/;

const texts = (words: unknown): Text[] =>
  leaves(words)
    .filter(([path]) => !SAME.test(path))
    .map(([path, value]) => [path, textOf(value)]);

/** Of the figures, the controls and the page round them. */
export const english = leaves({ ...en, ...figureWords, ...story, ...faceStory, own });
export const chinese = leaves({ ...zhCN, ...zhFigureWords, ...zhStory, ...zhFaceStory, own: zhOwn });

/** Those, what stands round the page in other containers, and the article. */
export const englishTexts = texts({
  ...en,
  ...figureWords,
  ...story,
  ...faceStory,
  own,
  homework,
  teacher,
  linkMaker,
  ...containers,
  text: { ...enArticle },
});
export const chineseTexts = texts({
  ...zhCN,
  ...zhFigureWords,
  ...zhStory,
  ...zhFaceStory,
  own: zhOwn,
  homework: zhHomework,
  teacher: zhTeacher,
  linkMaker: zhLinkMaker,
  ...zhContainers,
  text: { ...zhArticle },
});
