// What the cards of the chapters call right, and why, where a run is taken.
import { PLANS } from '../../../src/article/chapters/plans';
import type { ChapterId } from '../../../src/session/page/chapters';
import { ALL_WORDS, type ClaimLanguage } from './allWords';
import { asNumber, type Claim, type Said, TRUE } from './claim';
import { afterwards, aucAt, grown, leftOf, lossAt, namedRightly, pixelAuc, recallAt } from './measures';
import type { RunName } from './runs';

/** The answer that a chapter's card calls right. */
function answerOf(chapter: ChapterId, english: string, chinese: string): Said {
  return {
    where: `${chapter}, card`,
    sentence: ({ chapters }) => chapters[chapter].card.answers[PLANS[chapter].card.right],
    says: { en: english, 'zh-CN': chinese },
  };
}

/** An answer that it does not call right, and that is true of something else. */
function otherAnswerOf(chapter: ChapterId, answer: number, english: string, chinese: string): Said {
  return {
    where: `${chapter}, card`,
    sentence: ({ chapters }) => chapters[chapter].card.answers[answer],
    says: { en: english, 'zh-CN': chinese },
  };
}

function whyOf(chapter: ChapterId, english: string, chinese: string): Said {
  return {
    where: `${chapter}, why`,
    sentence: ({ chapters }) => chapters[chapter].card.why,
    says: { en: english, 'zh-CN': chinese },
  };
}

/** A stranger has four other pictures among the 499. */
const GUESSING = 4 / 499;

/** Chapters whose card takes the run of the same name. */
const TRAINING = [
  'wonder',
  'encoder',
  'train',
  'mining',
  'same-person',
  'one-look',
  'scale',
  'margin',
  'breaking',
  'try-it',
] as const satisfies readonly (ChapterId & RunName)[];

/** The page itself judges the outcome, by the chapter's own condition, and would say that this answer came true. */
const VERDICTS: readonly Claim[] = TRAINING.map((chapter) => {
  const { card } = PLANS[chapter];
  const answer = (language: ClaimLanguage) => ALL_WORDS[language].chapters[chapter].card.answers[card.right];
  return {
    ...answerOf(chapter, answer('en'), answer('zh-CN')),
    where: `${chapter}, verdict`,
    run: chapter,
    measure: (run) => asNumber(card.run.kind === 'train' && card.cameTrue?.(run.outcome(card.run.steps)) === true),
    within: TRUE,
  };
});

export const CARD_CLAIMS: readonly Claim[] = [
  ...VERDICTS,
  {
    ...answerOf('wonder', 'More than nine times in ten', '十分之九以上'),
    run: 'wonder',
    measure: recallAt(15),
    within: [0.9, 1],
  },
  {
    ...answerOf('encoder', 'the vectors of all pictures', '所有图的向量都变'),
    run: 'encoder',
    measure: (run) => {
      const [before, after] = [run.at(0).embeddings, run.at(10).embeddings];
      const { dimensions } = run.at(0);
      const moved = Array.from({ length: before.length / dimensions }, (_, row) =>
        before
          .subarray(row * dimensions, (row + 1) * dimensions)
          .some((value, place) => value !== after[row * dimensions + place]),
      );
      return asNumber(moved.every(Boolean));
    },
    within: TRUE,
  },
  {
    ...whyOf('encoder', 'spread all pictures out, those of one person too', '把所有图都拉开，同一个人的照片也不例外'),
    run: 'encoder',
    measure: (run) => Math.min(grown('meanSame', 0, 10)(run), grown('meanDifferent', 0, 10)(run)),
    within: [1.1, 4],
  },
  {
    ...answerOf('train', 'by far less than the pairs that still teach', '远不如仍起作用的样本对降得多'),
    run: 'train',
    measure: (run) => leftOf(200, 'loss')(run) / leftOf(200, 'teaching')(run),
    within: [3, Number.POSITIVE_INFINITY],
  },
  {
    ...whyOf('same-person', 'of use for people it has never met', '对它没见过的人也管用'),
    run: 'encoder',
    // After ten steps, on forty people, strangers are already told apart better.
    measure: (run) => aucAt(10)(run) - aucAt(0)(run),
    within: [0.08, 1],
  },
  {
    ...whyOf('train', 'about half of its start, or less', '起初的一半左右或更少'),
    run: 'train',
    measure: leftOf(200, 'loss'),
    within: [0.2, 0.55],
  },
  {
    ...whyOf('train', 'less than one in ten is left', '不足起初的十分之一'),
    run: 'train',
    measure: leftOf(200, 'teaching'),
    within: [0, 0.1],
  },
  {
    ...whyOf('train', 'the loss is 0 for that step', '这一步的损失就是 0'),
    run: 'train',
    measure: ({ reports }) => asNumber(reports.some(({ minedActive, loss }) => minedActive === 0 && loss === 0)),
    within: TRUE,
  },
  {
    ...answerOf('mining', 'Fewer than one in ten', '不到十分之一'),
    run: 'mining',
    measure: afterwards(150, 'active'),
    within: [0, 0.1],
  },
  {
    ...whyOf('mining', 'nearly all triplets', '几乎把所有三元组都解决了'),
    run: 'mining',
    measure: afterwards(150, 'active'),
    within: [0, 0.05],
  },
  {
    ...answerOf('same-person', 'About nine times in ten', '大约十分之九'),
    run: 'same-person',
    measure: afterwards(150, 'auc'),
    within: [0.85, 0.95],
  },
  {
    ...otherAnswerOf('same-person', 1, 'Seven times in ten, as with raw pixels', '十分之七，和直接比像素差不多'),
    run: 'same-person',
    measure: pixelAuc,
    within: [0.66, 0.74],
  },
  {
    ...answerOf('one-look', 'Thirty to fifty times as often as guessing', '是瞎猜的三十到五十倍'),
    run: 'one-look',
    measure: (run) => recallAt(200)(run) / GUESSING,
    within: [30, 50],
  },
  {
    ...whyOf('one-look', 'The figure asks an easier question', '插图问的容易些'),
    run: 'one-look',
    measure: (run) => namedRightly(10, 200)(run) - recallAt(200)(run),
    within: [0.2, 1],
  },
  {
    ...whyOf('one-look', 'more steps it gets better still', '步数更多，还会更好'),
    run: 'faces',
    measure: (run) => recallAt(400)(run) - recallAt(200)(run),
    within: [0.05, 1],
  },
  {
    ...whyOf('one-look', 'With more people to learn from', '人更多'),
    run: 'two hundred people',
    against: 'ten people',
    measure: (many, few) => recallAt(400)(many) - recallAt(400)(few),
    within: [0.1, 1],
  },
  {
    ...answerOf('scale', 'About four times in five', '大约五分之四'),
    run: 'scale',
    measure: afterwards(400, 'auc'),
    within: [0.76, 0.84],
  },
  {
    ...answerOf('scale', 'pixels alone come to seven in ten', '光比像素就有十分之七'),
    run: 'scale',
    measure: pixelAuc,
    within: [0.66, 0.74],
  },
  {
    where: 'scale, card',
    sentence: ({ chapters }) => chapters.scale.card.question,
    says: { en: 'hardly a pair of the batch still teaches', 'zh-CN': '批次里几乎没有样本对还在起作用' },
    run: 'scale',
    measure: afterwards(400, 'teaching'),
    within: [0, 0.02],
  },
  {
    ...otherAnswerOf(
      'scale',
      0,
      'More than nine times in ten, as after learning from two hundred',
      '超过十分之九，和用两百人学的一样',
    ),
    run: 'two hundred people',
    measure: aucAt(400),
    within: [0.9, 1],
  },
  {
    ...answerOf('margin', 'The loss goes to nearly 0', '损失降到接近 0'),
    run: 'margin',
    measure: afterwards(200, 'loss'),
    within: [0, 0.01],
  },
  {
    ...answerOf('margin', 'the digits stay mixed', '数字仍混在一起'),
    run: 'margin',
    measure: recallAt(200),
    within: [0, 0.5],
  },
  {
    ...answerOf('breaking', 'Close to 0.2, the margin', '接近间隔 0.2'),
    run: 'breaking',
    measure: afterwards(100, 'loss'),
    within: [0.19, 0.22],
  },
  {
    ...whyOf('breaking', 'it is a little more', '会稍大一点'),
    run: 'breaking',
    measure: afterwards(100, 'loss'),
    within: [0.2, 0.22],
  },
  {
    ...whyOf('breaking', 'A smaller learning rate only makes it slower', '调小学习率只会让它慢一点'),
    run: 'collapse, small steps',
    measure: (run) => asNumber(lossAt(100)(run) > 0.215 && Math.abs(lossAt(400)(run) - 0.2) < 0.02),
    within: TRUE,
  },
  {
    ...whyOf('breaking', 'gentler negatives prevent it', '换更温和的负样本可以避免坍缩'),
    run: 'rescue',
    measure: recallAt(400),
    within: [0.7, 1],
  },
  {
    ...whyOf('breaking', 'with plain distances the run recovers', '用普通距离，训练能恢复过来'),
    run: 'collapse, plain',
    measure: recallAt(1000),
    within: [0.65, 0.9],
  },
  {
    ...answerOf('try-it', 'More than eight times in ten', '十分之八以上'),
    run: 'try-it',
    measure: recallAt(100),
    within: [0.8, 1],
  },
];
