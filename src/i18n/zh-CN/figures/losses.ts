// Simplified Chinese words of the figure `losses`.
import { percent, whole } from '../../numbers';
import { written, writtenShare } from '../../quantities';
import type { StoryWords } from '../../words';

type Facts = Parameters<StoryWords['losses']['said']['infonce']>[0];

const countOf = (pushed: number, others: number) => `${whole(others)} 个中的 ${whole(pushed)} 个`;
const ofClasses = ({ pushed, others, most }: Facts) =>
  `其他类别的向量，${countOf(pushed, others)}在推它；其中一个占 ${percent(most)}。`;

export const losses: StoryWords['losses'] = {
  title: '五种损失，同一个批次',
  caption:
    '五次训练从同样的权重出发，用同样的批次，各用一种损失。条形：对一个锚点，损失拿它与什么相比，各在自己的距离上；向上是推开，向下是拉近；每种损失用自己的比例。两种分类器与每个类别的向量相比，其余的与批次里别的样本相比。间隔和温度问的是同一件事：还有多少在起作用？',
  panels: '五次训练',
  margin: '间隔（三元组、对比）',
  temperature: '温度 τ（其余）',
  recall: '召回率',
  teaching: '仍起作用',
  mapName: (loss) => `${loss}：样本的地图，每个样本画成它的数字`,
  barsName: (loss, facts, of) =>
    facts
      ? `${loss}：按到锚点的距离排列的条形；${of === 'items' ? '异类样本' : '其他类别的向量'}，${countOf(facts.pushed, facts.others)}有推力。`
      : `${loss}：按到锚点的距离排列的条形，从第一步开始。`,
  said: {
    hinge: ({ pushed, others }) =>
      pushed === 0
        ? '对这个锚点没有半难的异类样本：不去动它。'
        : `要么全推，要么不推：异类样本，${countOf(pushed, others)}被推开，被选中几次就推几次。`,
    contrastive: ({ pushed, others }) => `异类样本，${countOf(pushed, others)}比间隔近；差多少，就推多少。`,
    infonce: ({ pushed, others, most }) =>
      `异类样本，${countOf(pushed, others)}分到推力；最多的一个占 ${percent(most)}。`,
    softmax: ofClasses,
    arcface: ofClasses,
  },
  countOf,
  rows: {
    recall: '没见过的数字的召回率',
    measuredAt: '没见过的数字在第几步测量',
    teaching: '仍起作用的样本对',
    pushed: '锚点的损失推开的异类',
    most: '推力中最大的一份',
  },
  spokenOf: (loss, recall, teaching) =>
    `${loss}：召回率 ${written.recall(recall)}，${writtenShare(teaching)} 的样本对仍起作用。`,
  spoken: (step, each) => `第 ${whole(step)} 步。${each.join('')}`,
};
