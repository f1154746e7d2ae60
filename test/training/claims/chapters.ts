// What the text of the chapters says of runs.
import type { ChapterId } from '../../../src/session/page/chapters';
import { asNumber, type Claim, given, type Said, TRUE } from './claim';
import {
  activeAt,
  afterwards,
  chartAucAt,
  grown,
  lossAt,
  namedByPixels,
  namedRightly,
  positivesNearer,
  recallAt,
} from './measures';

function textOf(chapter: ChapterId, paragraph: number, english: string, chinese: string): Said {
  return {
    where: `${chapter}, paragraph ${paragraph + 1}`,
    sentence: ({ chapters }) => chapters[chapter].paragraphs[paragraph],
    says: { en: english, 'zh-CN': chinese },
  };
}

export const CHAPTER_CLAIMS: readonly Claim[] = [
  {
    ...textOf('wonder', 2, 'at first the digits lie in one heap', '数字先是挤作一团'),
    run: 'wonder',
    measure: (run) => grown('meanDifferent', 0, 15)(run),
    within: [3, Number.POSITIVE_INFINITY],
  },
  {
    ...textOf('train', 1, 'only half to two thirds of all cases', '只有一半到三分之二的三元组里'),
    run: 'train',
    measure: positivesNearer(200),
    within: [0.45, 0.72],
  },
  {
    ...textOf('train', 1, 'Most of it comes from negatives that move away', '它主要来自走远的负样本'),
    run: 'train',
    measure: (run) => {
      const [before, after] = [run.at(0), run.at(200)];
      const away = (after.meanSquaredDifferent ?? 0) - (before.meanSquaredDifferent ?? 0);
      const nearer = (before.meanSquaredSame ?? 0) - (after.meanSquaredSame ?? 0);
      return asNumber(away > 2 * nearer);
    },
    within: TRUE,
  },
  {
    ...textOf('train', 1, 'so it can stay flat while the encoder gets better', '它也可能一直是平的'),
    run: 'train',
    // Of what it is in the first ten steps, by step 150, while recall rises by more than a fifth of all pictures.
    measure: (run) =>
      asNumber(
        afterwards(150, 'loss')(run) > 0.5 * afterwards(10, 'loss')(run) &&
          recallAt(150)(run) > 0.2 + recallAt(10)(run),
      ),
    within: TRUE,
  },
  {
    ...textOf('mining', 0, 'Soon most of them are easy', '其中大多数很快就变得简单了'),
    run: 'mining',
    measure: activeAt(10),
    within: [0, 0.5],
  },
  {
    where: 'one-look, task',
    sentence: ({ chapters }) => chapters['one-look'].task,
    says: {
      en: 'the share of right names leave chance and raw pixels behind',
      'zh-CN': '认对的比例怎样超过瞎猜和原始像素',
    },
    run: 'one-look',
    // Guessing is right once in ten times.
    measure: (run) => namedRightly(10, 200)(run) - Math.max(0.1, namedByPixels(10)(run)),
    within: [0.1, 1],
  },
  {
    ...textOf('scale', 1, 'Soon hardly a triplet has a loss', '很快几乎没有三元组还有损失'),
    run: 'scale',
    measure: afterwards(60, 'active'),
    within: [0, 0.02],
  },
  {
    ...textOf('scale', 2, 'With a few dimensions more that is over', '多几个维度就好了'),
    run: 'faces, 8-D',
    against: 'faces, 2-D',
    measure: (eight, two) => chartAucAt(400)(eight) - chartAucAt(400)(two),
    within: [0.05, 1],
  },
  {
    ...textOf('scale', 2, 'beyond some thirty, these faces gain nothing', '过了三十来维，对这些脸就没有更多好处'),
    run: 'faces, 128-D',
    against: 'two hundred people',
    measure: (most, some) => chartAucAt(400)(most) - chartAucAt(400)(some),
    within: [-0.02, 0.01],
  },
  {
    ...textOf('margin', 1, 'a wider margin is mostly paid for by zooming', '间隔再大，多半只带来整体放大'),
    run: 'pulled',
    measure: (run) => grown('meanSame', 15, 55)(run),
    within: [2, Number.POSITIVE_INFINITY],
  },
  {
    ...textOf('margin', 1, 'nothing is recognised any better', '识别得并不更好'),
    run: 'zoom, wider',
    measure: recallAt(200),
    within: [0.99, 1],
  },
  {
    ...textOf('margin', 1, 'nothing is recognised any better', '识别得并不更好'),
    run: 'zoom',
    measure: recallAt(200),
    within: [0.99, 1],
  },
  {
    ...textOf(
      'margin',
      1,
      'a wider margin drives different digits no farther apart',
      '更大的间隔不会把不同的数字推得更远',
    ),
    run: 'no zoom, wider',
    against: 'no zoom',
    measure: (wider, narrow) => given(wider.at(200).meanDifferent) / given(narrow.at(200).meanDifferent),
    within: [0.9, 1],
  },
  {
    ...textOf('margin', 1, 'more pairs count as not yet good enough', '更多的样本对被认为还不够好'),
    run: 'no zoom, wider',
    against: 'no zoom',
    measure: (wider, narrow) => afterwards(200, 'teaching')(wider) / afterwards(200, 'teaching')(narrow),
    within: [2, Number.POSITIVE_INFINITY],
  },
  {
    ...textOf(
      'margin',
      1,
      'after 200 steps with a margin of 1, five to ten in a hundred pictures fewer have a right neighbour than with 0.2',
      '走 200 步，间隔为 1 时最近邻正确的图，比间隔为 0.2 时少五到十个百分点',
    ),
    run: 'no zoom',
    against: 'no zoom, wider',
    measure: (narrow, wider) => recallAt(200)(narrow) - recallAt(200)(wider),
    within: [0.05, 0.1],
  },
  {
    ...textOf('breaking', 0, 'in the end all fall together', '最后全都落到一处'),
    run: 'collapse',
    measure: (run) => (run.at(200).meanSquaredDifferent ?? 1) / (run.at(0).meanSquaredDifferent ?? 0),
    within: [0, 0.015],
  },
  {
    ...textOf('breaking', 0, 'every triplet costs exactly the margin', '每个三元组的损失恰好等于间隔'),
    run: 'collapse',
    measure: lossAt(200),
    within: [0.19, 0.21],
  },
  {
    ...textOf('breaking', 0, 'still mixed up at step 1,000', '到第 1,000 步仍混在一起'),
    run: 'collapse',
    measure: recallAt(1000),
    within: [0, 0.45],
  },
  {
    ...textOf(
      'breaking',
      0,
      'seven or eight in ten pictures have a right neighbour',
      '十分之七八的图，最近邻是同一个数字',
    ),
    run: 'collapse, plain',
    measure: recallAt(1000),
    within: [0.65, 0.85],
  },
  {
    ...textOf('breaking', 3, 'Ten faces are soon learned by heart', '十张脸很快就背熟了'),
    run: 'scale',
    measure: afterwards(400, 'teaching'),
    within: [0, 0.02],
  },
  {
    ...textOf('breaking', 3, 'strangers stay mixed up', '陌生人却还是混在一起'),
    run: 'scale',
    measure: recallAt(400),
    within: [0, 0.2],
  },
  {
    ...textOf('breaking', 4, 'recall on unseen digits rises at first', '没见过的数字的召回率起初上升'),
    run: 'wrong labels, of the pair',
    measure: (run) => recallAt(100)(run) - recallAt(0)(run),
    within: [0.25, 1],
  },
  {
    ...textOf('breaking', 4, 'by step 400 it has fallen again', '到第 400 步又降了下来'),
    run: 'wrong labels, of the pair',
    measure: (run) => recallAt(100)(run) - recallAt(400)(run),
    within: [0.05, 1],
  },
  {
    ...textOf('breaking', 1, 'Every triplet goes on teaching', '每个三元组都永远起作用'),
    run: 'out of reach',
    measure: ({ reports }) => Math.min(...reports.map(({ activeFraction }) => activeFraction)),
    within: TRUE,
  },
  {
    ...textOf('breaking', 1, 'the loss cannot reach 0', '损失到不了 0'),
    run: 'out of reach',
    // Five class centres are at most 2.5 apart in mean square, so at least 5 − 2.5 is left, and the run comes near that.
    measure: ({ reports }) => Math.min(...reports.map(({ loss }) => loss)),
    within: [2.5, 3],
  },
  {
    ...textOf('breaking', 1, 'the bracket [ ]₊ never acts', '方括号什么也截不掉'),
    run: 'never clipped',
    measure: ({ reports }) => Math.min(...reports.map(({ activeFraction }) => activeFraction)),
    within: TRUE,
  },
  {
    ...textOf(
      'breaking',
      1,
      'ten to forty in a hundred pictures fewer have a right neighbour at step 200 than with 0.2',
      '到第 200 步，最近邻正确的图比间隔 0.2 时少十到四十个百分点',
    ),
    run: 'clipped at 0',
    against: 'never clipped',
    measure: (clipped, never) => recallAt(200)(clipped) - recallAt(200)(never),
    within: [0.1, 0.4],
  },
  {
    ...textOf(
      'train',
      1,
      'from step 200 to 600 it moves by six in a hundred at most',
      '从第 200 步到第 600 步，它的变化不超过六个百分点',
    ),
    run: 'trained longer',
    measure: (run) => Math.abs(recallAt(600)(run) - recallAt(200)(run)),
    within: [0, 0.06],
  },
];
