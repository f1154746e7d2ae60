// “两次训练对比”插图的中文文案。
import type { story } from '../../en/story';
import { fixed, percent } from '../../numbers';

export const compare: typeof story.compare = {
  title: '两次训练，一处不同',
  caption:
    '两次训练用同一个随机种子、同样的批次，一步一步同时走；只有标题里的设置不同。离圆心多远，就是与同一个锚点的真实距离，两幅图用同一比例。',
  lookFor: {
    zoom: '可以放大时，间隔较宽的那次训练把所有样本都推得更开，同类样本也不例外；未见数字的召回率最后一样高。',
    'no-zoom': '在单位圆上没有放大的余地。较宽的间隔难以满足，所以仍在教的样本对多得多；召回率却差不多。',
    'no-margin': '没有第三项，所有样本挤在几乎同一处也几乎没有损失，左边的训练正是走到了那里。0.2 的间隔让各类分得开。',
    collapse:
      '总是挑最难的负样本，会把所有数字拉到几乎同一个点，每个三元组的损失都等于间隔。先用半难的负样本可以避免。',
    dimensions: '每个数字用更多的数来表示，空间就更宽裕：用 32 个数，未见数字早得多就能找到同类近邻。',
  },
  before: '第一步之前，两次训练完全一样。按下播放，看它们从哪里分开。',
  changesTitle: (setting, [left, right]) => `${setting}：先 ${left}，后 ${right}`,
  key: { anchor: '锚点', positive: '同类', negative: '异类' },
  heading: (setting, value) => `${setting}：${value}`,
  stageName: (heading) => `${heading}。锚点周围的样本，按真实距离排列`,
  numbers: {
    recall: 'Recall@1，未见样本',
    same: '平均距离，同类',
    different: '平均距离，异类',
    teaching: '仍在教的样本对',
  },
  chartTitles: {
    recall: '未见数字的 Recall@1',
    loss: '选中三元组的损失',
    teaching: '仍在教的样本对',
  },
  ownMargin: '两个损失各用自己的间隔来量。',
  chartDescription: (title, left, leftNow, right, rightNow) =>
    `随步数变化的折线图，${title}：${left}，现在是 ${leftNow}；${right}，现在是 ${rightNow}。`,
  sideSpoken: (heading, recall, teaching) =>
    `${heading}，召回率 ${fixed(recall, 2)}，${percent(teaching)} 的样本对仍在教。`,
  spoken: (step, left, right) => `第 ${step} 步。${left}${right}`,
};
