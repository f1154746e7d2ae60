// What the page says without a run: sums, counts and limits that core or the data define.
import { PLANS } from '../../../src/article/chapters/plans';
import { startOf } from '../../../src/article/chapters/startOf';
import { recallAt1 } from '../../../src/core/evaluation/retrieval';
import { beyondMargin } from '../../../src/core/loss/angle';
import { commonDistanceLimit } from '../../../src/core/loss/limits';
import { tripletLoss } from '../../../src/core/loss/triplet';
import { supplyOf } from '../../../src/core/loss/validTriplets';
import { createDataSet } from '../../../src/data/createDataSet';
import { facePool } from '../../../src/data/faces/facePool';
import { presetSettings } from '../../../src/session/settings/presets';
import { SEEDS } from '../seeds';
import { type Fact, given } from './claim';

/** Squared distance of neighbours among so many classes, evenly round the unit circle. */
const betweenNeighbours = (classes: number) => 4 * Math.sin(Math.PI / classes) ** 2;

/** People that are trained on from each step on. */
function peopleAt(step: number): number {
  const { people, itemsPerPerson } = presetSettings('faces');
  const { items, stages } = facePool(people, itemsPerPerson);
  const stage = stages.filter((one) => one.step <= step).at(-1);
  return new Set(
    items
      .slice(0, stage?.items)
      .map(({ person }) => person)
      .filter((person) => person < 10_000),
  ).size;
}

/** Degrees that a margin of 0.2 squared asks for beyond this angle. */
const beyond = (degrees: number) => {
  const end = beyondMargin((degrees * Math.PI) / 180, 0.2, 'squared');
  return end === null ? Number.NaN : (end * 180) / Math.PI - degrees;
};
const nearly = (value: number, degrees: number) => Math.abs(value - degrees) < 0.5;

export const FACTS: readonly Fact[] = [
  {
    where: 'since-then, card of the dial',
    sentence: ({ chapters }) => chapters['since-then'].besideCard?.answers[0] ?? '',
    says: { en: 'About 6°', 'zh-CN': '大约 6°' },
    holds: () => nearly(beyond(90), 6),
  },
  {
    where: 'since-then, card of the dial',
    sentence: ({ chapters }) => chapters['since-then'].besideCard?.why ?? '',
    says: { en: 'At 0° the same margin takes 26°', 'zh-CN': '从 0° 算起，同样的间隔要 26°' },
    holds: () => nearly(beyond(0), 26) && Number.isNaN(beyond(175)),
  },
  {
    where: 'since-then, paragraph 2',
    sentence: ({ chapters }) => chapters['since-then'].paragraphs[1],
    says: {
      en: 'with the positive 10° from the anchor, the negative must be 18° farther round; at 90°, 6°',
      'zh-CN': '正样本离锚点 10° 时，负样本要再远 18°；90° 时只要 6°',
    },
    holds: () => nearly(beyond(10), 18) && nearly(beyond(90), 6),
  },
  {
    where: 'toppers, card',
    sentence: ({ chapters }) => chapters.toppers.card.answers[PLANS.toppers.card.right],
    says: { en: 'Above 83', 'zh-CN': '超过 83 分' },
    holds: () => tripletLoss(2, 95 - 83, 10, 'hinge') === 0 && tripletLoss(2, 95 - 84, 10, 'hinge') === 1,
  },
  {
    where: 'three-points, card',
    sentence: ({ chapters }) => chapters['three-points'].card.answers[PLANS['three-points'].card.right],
    says: { en: 'Nothing moves', 'zh-CN': '什么都不动' },
    holds: () => tripletLoss(1, 2, 0.5, 'hinge') === 0,
  },
  {
    where: 'equation, card',
    sentence: ({ chapters }) => chapters.equation.card.answers[PLANS.equation.card.right],
    says: { en: '0.05', 'zh-CN': '0.05' },
    holds: () => Math.abs(tripletLoss(0.5, 0.65, 0.2, 'hinge') - 0.05) < 1e-12,
  },
  {
    where: 'mining, paragraph 1',
    sentence: ({ chapters }) => chapters.mining.paragraphs[0],
    says: {
      en: '40 anchors, 7 positives for each, 32 negatives for each pair, 8,960 in all',
      'zh-CN': '40 个锚点，每个有 7 个正样本，每一对又有 32 个负样本，一共 8,960 个',
    },
    holds: () => {
      const { classesPerBatch: classes, itemsPerClass: each } = startOf(PLANS.mining);
      return classes * each === 40 && each - 1 === 7 && (classes - 1) * each === 32 && 40 * 7 * 32 === 8960;
    },
  },
  {
    where: 'train, paragraph 1',
    sentence: ({ chapters }) => chapters.train.paragraphs[0],
    says: {
      en: 'A triplet needs two of each, as of each person in a collection; but two make only 80 triplets, eight 8,960',
      'zh-CN': '三元组至少要每个数字两张，收集人脸时每个人也一样；但两张只有 80 个三元组，八张有 8,960 个',
    },
    holds: () => {
      const settings = PLANS.train.tries?.[0].settings;
      const { classes } = startOf(PLANS.train);
      const batch = (each: number) => supplyOf(classes.flatMap((digit) => Array<number>(each).fill(digit))).triplets;
      return settings?.itemsPerClass === 2 && batch(1) === 0 && batch(2) === 80 && batch(8) === 8960;
    },
  },
  {
    where: 'same-person, paragraph 2',
    sentence: ({ chapters }) => chapters['same-person'].paragraphs[1],
    says: {
      en: 'It begins with 40 of them; from step 60 on there are 80, and from step 300 on all 200',
      'zh-CN': '开始时有 40 人，第 60 步起 80 人，第 300 步起是全部 200 人',
    },
    holds: () => [0, 60, 299, 300].map(peopleAt).join() === '40,80,140,200',
  },
  {
    where: 'same-person, card',
    sentence: ({ chapters }) => chapters['same-person'].card.question,
    says: { en: '150 steps on other people, 80 at most', 'zh-CN': '用别的人（最多 80 个）训练 150 步' },
    // The last of the 150 steps is drawn when 149 have been taken.
    holds: () => peopleAt(149) === 80,
  },
  {
    where: 'preset faces',
    sentence: ({ presets }) => presets.faces.look,
    says: {
      en: '40 at first, 80 from step 60 and 200 from step 300 on',
      'zh-CN': '开始时 40 个，第 60 步起 80 个，第 300 步起 200 个',
    },
    holds: () => peopleAt(59) === 40 && peopleAt(60) === 80 && peopleAt(299) < 200 && peopleAt(300) === 200,
  },
  {
    where: 'margin, paragraph 3',
    sentence: ({ chapters }) => chapters.margin.paragraphs[2],
    says: { en: 'FaceNet’s 0.2 asks for a twentieth', 'zh-CN': 'FaceNet 的 0.2 只是它的二十分之一' },
    holds: () => Math.abs(0.2 / 4 - 1 / 20) < 1e-12,
  },
  {
    where: 'breaking, paragraph 3',
    sentence: ({ chapters }) => chapters.breaking.paragraphs[2],
    says: {
      en: 'Two points at a squared distance of 0.2 are 26° apart, and 360° has room for only 13 such gaps',
      'zh-CN': '平方距离为 0.2 的两点相隔 26°，一圈 360° 只排得下 13 个这样的间距',
    },
    holds: () => {
      const apart = (Math.acos(1 - 0.2 / 2) * 180) / Math.PI;
      return Math.round(apart) === 26 && Math.floor(360 / apart) === 13 && betweenNeighbours(14) < 0.2;
    },
  },
  {
    where: 'lab, help of the margin',
    sentence: ({ lab }) => lab.marksHelp(5, commonDistanceLimit(5, 8)),
    says: {
      en: 'All 5 classes can be 2.50 from each other at once',
      'zh-CN': '5 个类别彼此最多能同时相距 2.50',
    },
    // Five corners of a simplex need four dimensions.
    holds: () => commonDistanceLimit(5, 4) === 2.5 && commonDistanceLimit(5, 3) === null,
  },
  {
    where: 'try-it, paragraph 2',
    sentence: ({ chapters }) => chapters['try-it'].paragraphs[1],
    says: { en: 'adding up the marks says nothing', 'zh-CN': '把分数加起来什么也看不出' },
    holds: () => SEEDS.every(totalsSayNothing),
  },
];

/** Whether the nearest total is of the same stream about as often as guessing among three would have it. */
function totalsSayNothing(seed: number): boolean {
  const data = createDataSet({ dataset: 'students', shape: 'blobs', classes: [], seed, digits: null });
  const totals = Float64Array.from(data.heldOutItems, (item) => {
    const picture = data.picture(item);
    if (picture.kind !== 'marks') throw new Error('students have marks');
    return picture.marks.reduce((sum, mark) => sum + mark, 0);
  });
  const labels = Int32Array.from(data.heldOutItems, (item) => data.labels[item]);
  return Math.abs(given(recallAt1(totals, labels, 1).recall) - 1 / 3) < 0.15;
}
