import { describe, expect, it } from 'vitest';
import { loadNamespace, loadWords } from '../../../src/i18n';
import { insightSentence } from '../../../src/i18n/insightSentence';
import { problemSentence } from '../../../src/i18n/problemSentence';
import { zhCN } from '../../../src/i18n/zh-CN';
import { figureWords } from '../../../src/i18n/zh-CN/figureWords';
import { LANGUAGES } from '../../../src/session/page/language';
import { settingsFromHash } from '../../../src/session/settings/urlCodec';
import { NOTHING_LOADED } from '../session/settings/facts';
import { chinese, chineseTexts, english, type Leaf, leaves, textOf } from './texts';

const sorted = (paths: readonly Leaf[]) => paths.map(([path]) => path).sort();

/** What is written in Latin letters in Chinese too: names, symbols, formulas. Everything else is a forgotten word. */
const KNOWN = new Set(
  'A Adam ArcFace B BibTeX D Hermans J K L P Q R ReLU InfoNCE softmax softplus NormFace SupCon CLIP DPR MB MNIST JavaScript MIT CC BY WebGL CSV SVG TensorFlow js PNG JPEG WebP UTF FaceNet LFW NN Recall AUC VAL FAR ROC EER Worker WebAssembly Ctrl C id test ln exp sin cos e f i x y d a m p n α N zh CN sandbox Access Control Allow Origin allow same origin downloads triplet lab html src PyTorch Python GPU JSON BIN NIST NISTIR ACLU HTML iframe Markdown MyST Jupyter Book marimo anywidget'.split(
    ' ',
  ),
);

describe('every language', () => {
  it('has the same words', async () => {
    for (const language of LANGUAGES) {
      const words = {
        ...(await loadWords(language)),
        ...(await loadNamespace('figures', language)),
        ...(await loadNamespace('story', language)),
        ...(await loadNamespace('faces', language)),
        ...(await loadNamespace('own', language)),
      };
      expect(words.language).toBe(language);
      expect(sorted(leaves(words))).toEqual(sorted(english));
    }
  });

  it('has the same kind of word in each place', () => {
    const ours = new Map(chinese);
    for (const [path, value] of english) expect(typeof ours.get(path), path).toBe(typeof value);
  });
});

describe('the Chinese words', () => {
  it('are read out of templates within templates, and comparisons are no words', () => {
    const word = (kind: string, n: number) => (kind === 'digits' ? `一${n > 0 ? `，two ${n}` : 'three'}二` : 'four');
    expect(
      textOf(word)
        .match(/[a-z]+/g)
        ?.sort(),
    ).toEqual(['four', 'three', 'two']);
  });

  it('leave nothing in English', () => {
    const left = chineseTexts.flatMap(([path, text]) =>
      (text.match(/[A-Za-z]+/g) ?? []).filter((word) => !KNOWN.has(word)).map((word) => `${path}: ${word}`),
    );
    expect(left).toEqual([]);
  });

  it('use full-width punctuation between Chinese characters', () => {
    const half = chineseTexts.filter(([, text]) => /[\u4e00-\u9fff][,.;:!?()]|[,;:!?(][\u4e00-\u9fff]/.test(text));
    expect(half).toEqual([]);
  });

  it('are Simplified: none of the commonest Traditional forms', () => {
    expect(
      chineseTexts.filter(([, text]) => /[離與網學習訓練損樣錨點間單圓編碼權關為會這個來說對數據類圖]/.test(text)),
    ).toEqual([]);
  });

  it('end every sentence of a problem with a full stop, whatever the address breaks, and leave no value out', () => {
    const hashes = [
      'm=9',
      'm=x',
      'k=2.5',
      'c=3',
      'c=0,0',
      'd=students&c=0,9',
      'd=students&p=9',
      'v=3',
      'preset=x',
      'normalize=maybe',
    ];
    for (const hash of hashes) {
      const { problems } = settingsFromHash(hash, NOTHING_LOADED);
      expect(problems, hash).not.toHaveLength(0);
      for (const problem of problems) {
        const sentence = problemSentence(zhCN, problem);
        expect(sentence).toMatch(/[\u4e00-\u9fff].*。$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
    const [problem] = settingsFromHash('#m=9', NOTHING_LOADED).problems;
    expect(problemSentence(zhCN, problem)).toBe('间隔：“9”不在 0 到 6 之间，改用 0.2。');
  });

  it('say the state of the lab as sentences, one full stop each', () => {
    const { insights } = figureWords;
    const { lab } = zhCN;
    for (const state of [lab.statuses.playing, insightSentence(insights.status, { kind: 'your-turn' })]) {
      const spoken = lab.spoken(state, 40, 0.21, 1.53, 'squared', 3);
      expect(spoken).not.toContain('。。');
      expect(spoken).toBe(
        `${state.replace(/。$/, '')}。第 40 步。平方距离：锚点到正样本 0.21，锚点到负样本 1.53。环内有 3 个异类样本。`,
      );
    }
  });

  it('speak of a collapse in the unit of the screen, and of a wider margin as a ratio in words', () => {
    const { insights } = figureWords;
    expect(insightSentence(insights.spread, { kind: 'packed', unit: 'squared', before: 1.87, now: 0.01 })).toContain(
      '平均平方距离，开始时是 1.87，现在是 0.01',
    );
    expect(insightSentence(insights.spread, { kind: 'packed', unit: 'plain', before: 5e32, now: 1 })).toContain(
      '平均距离，开始时是 5×10³²，现在是 1.00',
    );
    const recall = { recallBefore: 0.5, recallNow: 0.5 };
    expect(
      insightSentence(insights.margin, { kind: 'since-wider', different: 1.26, same: 1.1, zoomed: false, ...recall }),
    ).toContain('1.3 倍');
  });
});
