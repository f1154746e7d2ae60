// What the texts of presets, figures and the first minute say of runs.
import type { PresetId } from '../../../src/session/settings/presets';
import { asNumber, type Claim, type Said, TRUE } from './claim';
import {
  activeAt,
  afterwards,
  aucAt,
  chartAucAt,
  followedGap,
  grown,
  leftOf,
  lossAt,
  pixelAuc,
  recallAt,
  teachingOver,
  wrongOfFarthestAt,
} from './measures';

function lookOf(preset: PresetId, english: string, chinese: string): Said {
  return {
    where: `preset ${preset}`,
    sentence: ({ presets }) => presets[preset].look,
    says: { en: english, 'zh-CN': chinese },
  };
}

const PRESET_CLAIMS: readonly Claim[] = [
  {
    ...lookOf('drag-the-ring', 'the next steps drive them out', '随后几步训练就把它们推出去'),
    run: 'pulled',
    // Forty steps after the ring was pulled, so few triplets have a loss again.
    measure: activeAt(55),
    within: [0, 0.06],
  },
  {
    ...lookOf('first-clusters', 'ever fewer pairs still teach', '仍起作用的样本对又怎样越来越少'),
    run: 'train',
    measure: leftOf(200, 'teaching'),
    within: [0, 0.15],
  },
  {
    ...lookOf('first-clusters', 'the digits come apart', '各个数字怎样分开'),
    run: 'train',
    measure: (run) => asNumber(recallAt(0)(run) < 0.5 && recallAt(200)(run) >= 0.88),
    within: TRUE,
  },
  {
    ...lookOf('toppers', 'find out which marks matter', '找出哪几科的分数有用'),
    run: 'try-it',
    measure: recallAt(100),
    within: [0.85, 1],
  },
  {
    ...lookOf('no-margin', 'the loss sink to almost nothing', '损失降到几乎为零'),
    run: 'no margin',
    measure: lossAt(200),
    within: [0, 0.02],
  },
  {
    ...lookOf('no-margin', 'the digits stay mixed', '数字却依旧混在一起'),
    run: 'no margin',
    measure: recallAt(200),
    within: [0, 0.45],
  },
  {
    ...lookOf('collapse', 'all points fall together', '所有的点挤到一处'),
    run: 'collapse',
    measure: grown('meanDifferent', 0, 200),
    within: [0, 0.12],
  },
  {
    ...lookOf('collapse', 'the loss settle at the margin', '损失停在间隔上'),
    run: 'collapse',
    measure: lossAt(1000),
    within: [0.19, 0.21],
  },
  {
    ...lookOf('rescue', 'the digits come apart instead', '看数字这回怎样分开'),
    run: 'rescue',
    measure: recallAt(400),
    within: [0.7, 1],
  },
  {
    ...lookOf('margin-out-of-reach', 'every triplet goes on teaching', '每个三元组都一直起作用'),
    run: 'out of reach',
    measure: ({ reports }) => Math.min(...reports.map(({ activeFraction }) => activeFraction)),
    within: TRUE,
  },
  {
    ...lookOf('faces', 'different people come apart', '看不同的人怎样分开'),
    run: 'faces',
    measure: grown('meanDifferent', 0, 400),
    within: [1.2, Number.POSITIVE_INFINITY],
  },
  {
    ...lookOf('faces', 'recall on strangers climb', '陌生人的召回率怎样上升'),
    run: 'faces',
    measure: (run) => recallAt(400)(run) / recallAt(0)(run),
    within: [3, Number.POSITIVE_INFINITY],
  },
  {
    ...lookOf('too-few-people', 'the loss soon falls to nothing', '损失很快降到几乎为零'),
    run: 'too few people',
    measure: leftOf(150, 'loss'),
    within: [0, 0.2],
  },
  {
    ...lookOf('too-few-people', 'strangers stay mixed up', '陌生人却仍然混在一起'),
    run: 'too few people',
    measure: recallAt(150),
    within: [0, 0.2],
  },
  {
    ...lookOf('same-hairdresser', 'pixels say nothing now', '像素已经说明不了什么'),
    run: 'same hairdresser',
    measure: pixelAuc,
    within: [0.44, 0.56],
  },
  {
    ...lookOf('same-hairdresser', 'the encoder still finds the shape of a face', '编码器还是找得到脸的形状'),
    run: 'same hairdresser',
    measure: aucAt(400),
    within: [0.85, 1],
  },
  {
    ...lookOf('hard-from-scratch', 'strangers stay mixed up', '看陌生人一直混在一起'),
    run: 'hard from scratch',
    measure: recallAt(400),
    within: [0, 0.25],
  },
  {
    ...lookOf('hard-from-scratch', 'where semi-hard ones sort them', '半难负样本能把他们分开'),
    run: 'faces',
    against: 'hard from scratch',
    measure: (semiHard, hard) => aucAt(400)(semiHard) - aucAt(400)(hard),
    within: [0.1, 1],
  },
  {
    ...lookOf('temperature', 'fewer pairs teach from the start', '一开始起作用的样本对就少了'),
    run: 'low temperature',
    against: 'temperature',
    measure: (low, usual) => teachingOver(10)(low) / teachingOver(10)(usual),
    within: [0, 0.75],
  },
  {
    ...lookOf('temperature', 'recall is lower after 200 steps', '200 步后召回率也更低'),
    run: 'low temperature',
    against: 'temperature',
    measure: (low, usual) => recallAt(200)(usual) - recallAt(200)(low),
    within: [0.05, 1],
  },
  {
    ...lookOf('arcface', 'climbs more slowly than with triplets at first', '起初召回率比用三元组升得慢'),
    run: 'arcface',
    against: 'triplets on the sphere',
    measure: (arcface, triplets) => recallAt(100)(triplets) - recallAt(100)(arcface),
    within: [0.03, 1],
  },
  {
    ...lookOf('arcface', 'by step 400 unseen digits are told apart', '到第 400 步，没见过的数字也分得清了'),
    run: 'arcface',
    measure: recallAt(400),
    within: [0.85, 1],
  },
  {
    ...lookOf('wrong-labels', 'recall on unseen digits rises at first', '召回率起初上升'),
    run: 'wrong labels',
    measure: (run) => recallAt(100)(run) - recallAt(0)(run),
    within: [0.25, 1],
  },
  {
    ...lookOf('wrong-labels', 'by step 400 it has fallen again', '到第 400 步又降了下来'),
    run: 'wrong labels',
    measure: (run) => recallAt(100)(run) - recallAt(400)(run),
    within: [0.05, 1],
  },
  {
    ...lookOf(
      'wrong-labels',
      'most of the ten farthest from their own label at step 100',
      '第 100 步，离自己那一类最远的十个里，大多标错了',
    ),
    run: 'wrong labels',
    measure: wrongOfFarthestAt(100),
    // Chance would find one or two.
    within: [6, 10],
  },
  {
    ...lookOf('wrong-labels', 'less than half by step 400', '到第 400 步，不到一半'),
    run: 'wrong labels',
    measure: wrongOfFarthestAt(400),
    within: [0, 4],
  },
];

const OPENING_CLAIMS: readonly Claim[] = [
  {
    where: 'opening, three pictures',
    sentence: ({ opening }) => opening.captions.pictures({ kind: 'pictures', matching: 0, different: 1 }),
    says: { en: 'should end up nearer to the anchor', 'zh-CN': '最后应当' },
    run: 'wonder',
    measure: followedGap(15),
    within: [0.01, Number.POSITIVE_INFINITY],
  },
  {
    where: 'opening, you asked for more',
    sentence: ({ opening }) => opening.captions.more({ kind: 'more', most: 0, of: 0, left: 0 }),
    says: { en: 'Training drives them out', 'zh-CN': '训练正把它们往外推' },
    run: 'pulled',
    measure: grown('meanDifferent', 15, 55),
    within: [2, Number.POSITIVE_INFINITY],
  },
  {
    where: 'opening, it only zoomed',
    sentence: ({ opening }) => opening.beats.zoomed,
    says: { en: 'It mostly zoomed', 'zh-CN': '主要是放大了' },
    run: 'pulled',
    measure: (run) =>
      asNumber(grown('meanSame', 15, 55)(run) > 1.5 && Math.abs(recallAt(55)(run) - recallAt(15)(run)) <= 0.03),
    within: TRUE,
  },
  {
    where: 'opening, it only zoomed, pulled later',
    sentence: ({ opening }) => opening.beats.zoomed,
    says: { en: 'It mostly zoomed', 'zh-CN': '主要是放大了' },
    run: 'pulled later',
    measure: (run) =>
      asNumber(grown('meanSame', 40, 80)(run) > 1.5 && Math.abs(recallAt(80)(run) - recallAt(40)(run)) <= 0.03),
    within: TRUE,
  },
  {
    where: 'opening, on the circle',
    sentence: ({ opening }) => opening.captions['circle-waits']({ kind: 'circle-waits' }),
    says: { en: 'the digits have sorted themselves', 'zh-CN': '数字也已经分开' },
    run: 'circle',
    measure: recallAt(120),
    within: [0.9, 1],
  },
  {
    where: 'opening, on the circle, wider',
    sentence: ({ opening }) => opening.captions['circle-wider']({ kind: 'circle-wider', before: 0, left: 0, of: 0 }),
    says: { en: 'On average, different digits stay as far apart', 'zh-CN': '异类数字平均还是那么远' },
    run: 'circle',
    measure: grown('meanDifferent', 120, 160),
    within: [0.95, 1.05],
  },
  {
    where: 'opening, on the circle, wider',
    sentence: ({ opening }) => opening.captions['circle-wider']({ kind: 'circle-wider', before: 0, left: 0, of: 0 }),
    says: { en: 'same ones draw together a little', 'zh-CN': '同类数字稍稍靠拢' },
    run: 'circle',
    measure: grown('meanSame', 120, 160),
    within: [0.6, 0.99],
  },
  {
    where: 'opening, on the circle, crowds',
    sentence: ({ opening }) => opening.captions['circle-crowds']({ kind: 'circle-crowds', most: 0, of: 0 }),
    says: { en: 'same digits crowd closer', 'zh-CN': '同类数字挤得更近' },
    run: 'circle',
    measure: grown('meanSame', 120, 160),
    within: [0, 0.99],
  },
];

const FIGURE_CLAIMS: readonly Claim[] = [
  {
    where: 'scale, caption',
    sentence: ({ scale }) => scale.captions.people,
    says: { en: 'Who has seen few faces learns those few', 'zh-CN': '见过的脸少，就只学会那几张' },
    run: 'forty people',
    against: 'ten people',
    measure: (forty, ten) => chartAucAt(400)(forty) - chartAucAt(400)(ten),
    within: [0.04, 1],
  },
  {
    where: 'scale, caption',
    sentence: ({ scale }) => scale.captions.people,
    says: { en: 'who has seen many learns what faces have in common', 'zh-CN': '见得多，才学到所有脸共有的规律' },
    run: 'two hundred people',
    against: 'forty people',
    measure: (many, forty) => chartAucAt(400)(many) - chartAucAt(400)(forty),
    within: [0.04, 1],
  },
  {
    where: 'scale, caption',
    sentence: ({ scale }) => scale.captions.dimensions,
    says: { en: 'each further dimension adds some', 'zh-CN': '每多一维，空间就大一些' },
    run: 'faces, 3-D',
    against: 'faces, 2-D',
    measure: (three, two) => chartAucAt(400)(three) - chartAucAt(400)(two),
    within: [0.01, 1],
  },
  {
    where: 'compare, dimensions',
    sentence: ({ compare }) => compare.lookFor.dimensions,
    says: { en: 'More numbers per digit leave more room', 'zh-CN': '每个数字用更多的数来表示，空间就更大' },
    run: 'thirty-two dimensions',
    against: 'two dimensions',
    measure: (many, two) => recallAt(100)(many) - recallAt(100)(two),
    within: [0.1, 1],
  },
  {
    where: 'gauge, packed',
    sentence: ({ insights }) => insights.spread.packed({ kind: 'packed', unit: 'plain', before: 1, now: 0.2 }),
    says: {
      en: 'Some runs recover from this; one that stays so has collapsed',
      'zh-CN': '有的训练还能恢复；一直这样，就是坍缩',
    },
    run: 'collapse, plain',
    against: 'collapse',
    // Both lie more than four times as close as they did; one recovers, the other does not.
    measure: (recovers, stays) =>
      asNumber(
        grown('meanDifferent', 100, 0)(recovers) > 4 &&
          recallAt(1000)(recovers) > 0.65 &&
          grown('meanDifferent', 200, 0)(stays) > 4 &&
          afterwards(1000, 'loss')(stays) > 0.19,
      ),
    within: TRUE,
  },
];

export const FIGURE_TEXT_CLAIMS: readonly Claim[] = [...PRESET_CLAIMS, ...OPENING_CLAIMS, ...FIGURE_CLAIMS];
