// How texts are set: spaces, punctuation and digits. ▲ ■ ● are marks of the picture that stand behind the word they belong to.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en';
import { zhCN } from '../../../src/i18n/zh-CN';
import { faceStory as zhFaceStory } from '../../../src/i18n/zh-CN/faceStory';
import { between } from '../../../src/i18n/zh-CN/spaced';
import { chineseTexts, englishTexts, type Text } from './texts';

/** The texts in which `fault` is found, with what was found. */
function found(texts: readonly Text[], fault: RegExp): string[] {
  return texts.flatMap(([path, text]) => {
    const match = fault.exec(text);
    return match ? [`${path}: …${text.slice(Math.max(0, match.index - 6), match.index + 12)}…`] : [];
  });
}

const source = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The words below `folder` as they stand in the code, by file. */
function sourcesIn(folder: string): Text[] {
  return readdirSync(new URL(`../../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [folder + name, source(folder + name)]);
}

const englishSources = sourcesIn('src/i18n/en/');
const chineseSources = sourcesIn('src/i18n/zh-CN/');
const chineseArticle: readonly Text[] = [
  ...sourcesIn('src/article/chapters/zh-CN/'),
  ['src/article/closing/zh-CN.ts', source('src/article/closing/zh-CN.ts')],
];
const sources = [...chineseSources, ...chineseArticle];

const NUMBERS = 'whole|fixed|percent|short|times|upTo|exact|signed|written\\.\\w+|writtenShare';

describe('every language', () => {
  const texts = [...englishTexts, ...chineseTexts];

  it('groups the digits of a count by thousands, as whole() does; years, and 万 and 亿 after them, are none', () => {
    expect(found(texts, /(?<![\d.,]|NISTIR )(?!(?:19|20)\d\d(?!\d))\d{4,}(?! ?[\d万亿])/)).toEqual([]);
  });

  it('writes every step that is filled in by whole()', () => {
    expect(
      found([...englishSources, ...chineseSources], /\$\{(?:step|steps|last|every|taken|stepsBack|perSecond)\}/),
    ).toEqual([]);
    expect(en.lab.stepCount(12_345)).toContain('12,345');
    expect(zhCN.lab.stepCount(12_345)).toContain('12,345');
  });

  it('keeps a mark on the line of the word before it', () => {
    expect(found(texts, /(anchor|positive|negative|锚点|正样本|负样本) [●■▲]/i)).toEqual([]);
  });
});

describe('a name in a Chinese sentence', () => {
  it('is set off by spaces where it is Latin or a number, and only there', () => {
    const { enrolledAs, itIs } = zhFaceStory.oneshot;
    expect([enrolledAs('Eve'), enrolledAs('猫'), itIs('7'), itIs('猫')]).toEqual([
      'Eve 的注册图片',
      '猫的注册图片',
      '其实是 7',
      '其实是猫',
    ]);
    expect([between('Eve'), between('3 号'), between('小明')]).toEqual([' Eve ', ' 3 号', '小明']);
  });
});

describe('the Chinese edition', () => {
  it('sets a space between Chinese characters and Latin letters or digits', () => {
    expect(found(chineseTexts, /[\u4e00-\u9fff][A-Za-z0-9‖∑α]|[A-Za-z0-9%‖α][\u4e00-\u9fff]/)).toEqual([]);
  });

  it('sets it round numbers that are filled in as well', () => {
    expect(found(sources, new RegExp(`[\\u4e00-\\u9fff]\\$\\{(?:${NUMBERS})\\(`))).toEqual([]);
    expect(found(sources, new RegExp(`\\$\\{(?:${NUMBERS})\\([^}]*\\)\\}[\\u4e00-\\u9fff]`))).toEqual([]);
  });

  it('sets none beside full-width punctuation, and none between Chinese characters', () => {
    // What is strong stands between two pairs of stars.
    const seen = sources.map(([path, text]): Text => [path, text.replaceAll('**', '')]);
    expect(found(seen, / [，。；：？！、（）”]|[，。；：？！、（）“] /)).toEqual([]);
    expect(found(sources, /[\u4e00-\u9fff] [\u4e00-\u9fff]/)).toEqual([]);
  });

  it('writes an ellipsis as six dots and a dash as two', () => {
    expect(found(chineseTexts, /(?<!…)…(?!…)|…{3,}|\.\.\.|(?<!—)—(?!—)/)).toEqual([]);
  });

  it('has quotation marks that pair up, and no others', () => {
    expect(found(chineseTexts, /["'‘’「」『』]|”[^“]*”|“[^”]*“|“[^”]*$|^[^“]*”/)).toEqual([]);
  });

  it('uses full-width punctuation after Chinese characters', () => {
    expect(found(chineseTexts, /[\u4e00-\u9fff][,.;:!?()]|[,;:!?(][\u4e00-\u9fff]/)).toEqual([]);
  });
});
