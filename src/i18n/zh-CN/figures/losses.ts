// Simplified Chinese words of the figure `losses`.
import { fixed, percent, whole } from '../../numbers';
import { written, writtenShare } from '../../quantities';
import type { StoryWords } from '../../words';

type Facts = Parameters<StoryWords['losses']['said']['infonce']>[0];

const countOf = (pushed: number, others: number) => `${whole(others)} 个中的 ${whole(pushed)} 个`;
const SETTLED = '这个锚点已经安定：别的都不再受推。';
const ofClasses = ({ pushed, others, most }: Facts) =>
  pushed === 0
    ? SETTLED
    : `其他 ${whole(others)} 个类别向量里，${whole(pushed)} 个的推力超过 1%，最大的占 ${percent(most)}。`;

export const losses: StoryWords['losses'] = {
  title: '五种损失，同一个批次',
  caption:
    '五次训练从同样的权重出发，用同样的批次，各用一种损失；召回率在没见过的数字上测得。每个圆盘是从正面看的球，灰色的在背面。条形：凡是损失拿来与一个锚点相比的，都画在各自的距离上，每种损失用自己的比例；灰色的短线既不推也不拉，或者推力小得看不出来。前三种与批次里别的样本相比，两种分类器与每个类别的一个向量相比。ArcFace 把自己类别的向量算得比实际更远一个角度（箭头）：自己的类别要赢出这个角度才行。间隔和温度问的是同一件事：还有多少在起作用？InfoNCE 和两种分类器没有一个界限，出了界就不推；那里推力达到平均份额的十分之一，就算起作用。',
  panels: '五次训练',
  names: { hinge: '三元组（合页）' },
  recallAt: (step) => `召回率，第 ${whole(step)} 步`,
  axes: { axis: '到锚点的距离', push: '推开 ↑', pull: '拉近 ↓' },
  margin: '间隔：三元组、对比损失',
  temperature: '温度 τ：另外三种',
  temperatureHelp: '小：只有最近的异类受推；大：所有异类几乎一样。',
  arcMargin: 'ArcFace 加上的角度',
  recall: '召回率',
  teaching: '仍起作用',
  mapName: (loss) => `${loss}：嵌入地图，每个样本画成它的数字`,
  barsName: (loss, facts, of) =>
    facts
      ? `${loss}：按到锚点的距离排列的条形；${whole(facts.others)} 个${of === 'items' ? '异类样本' : '其他类别的向量'}里，${facts.pushed === 0 ? '一个也没有推力' : `${whole(facts.pushed)} 个有推力`}。`
      : `${loss}：按到锚点的距离排列的条形，从第一步开始。`,
  said: {
    hinge: ({ pushed, others }) =>
      pushed === 0
        ? '对这个锚点没有半难的异类样本：不去动它。'
        : `要么全推，要么不推：${whole(others)} 个异类样本里，${whole(pushed)} 个被推开，被选中几次就推几次。`,
    contrastive: ({ pushed, others }) =>
      pushed === 0
        ? '没有异类样本比间隔近：谁也不受推。'
        : `${whole(others)} 个异类样本里，${whole(pushed)} 个比间隔近；差多少，就推多少。`,
    infonce: ({ pushed, others, most }) =>
      pushed === 0
        ? SETTLED
        : `${whole(others)} 个异类样本里，${whole(pushed)} 个分到 1% 以上的推力；最多的一个占 ${percent(most)}。`,
    softmax: ofClasses,
    arcface: (facts) => `与自己类别的夹角多算 ${fixed(facts.addedDegrees, 0)}°。${ofClasses(facts)}`,
  },
  countOf,
  rows: {
    recall: '没见过的数字的召回率',
    measuredAt: '没见过的数字在第几步测量',
    teaching: '仍起作用的样本对',
    pushed: '锚点的损失推开的异类',
    most: '推力中最大的一份',
  },
  spokenOf: (loss, recall, measuredAt, teaching) =>
    `${loss}：召回率 ${written.recall(recall)}${measuredAt === null ? '' : `（第 ${whole(measuredAt)} 步）`}，${writtenShare(teaching)} 的样本对仍起作用。`,
  spoken: (step, each) => `第 ${whole(step)} 步。${each.join('')}`,
};
