// Simplified Chinese words of the figure `compare`.

import type { story } from '../../en/story';
import { whole } from '../../numbers';
import { written, writtenShare } from '../../quantities';
import { before } from '../spaced';

const shares = { recall: '召回率，没见过的样本', teaching: '仍起作用的样本对，最近 10 步' };

export const compare: typeof story.compare = {
  title: '两次训练，一处不同',
  caption:
    '两次训练用同一个随机种子、同样的批次，一步一步同时走；只有标题里的设置不同。点到圆心的距离就是到同一个锚点的真实距离，两幅图用同一比例。',
  lookFor: {
    zoom: '两次训练都可以放大。比较同类和异类的距离，再比较没见过的数字的召回率：更大的间隔改变了哪些？',
    'no-zoom': '在单位圆上，两次训练都无法放大。比较两种间隔下有多少样本对仍起作用，再比较没见过的数字的召回率。',
    'no-margin':
      '没有第三项时，哪怕所有样本挤在一处，损失也几乎为 0。看看左边的训练会不会走到那里，0.2 的间隔又改变了什么。',
    'no-clip':
      '在单位球面上，间隔 5 让每个三元组都有损失，所以左边的训练就像没有 [ ]₊。比较没见过的数字的召回率，一直看到第 200 步。',
    collapse:
      '左边起作用的是最难的负样本，右边是半难的。比较异类数字之间的距离：如果全都落到一个点上，每个三元组的损失就等于间隔。',
    dimensions: '每个数字用更多的数来表示，空间就更大。比较没见过的数字的召回率上升得有多快。',
    'wrong-labels': '左边的训练里，五分之一的训练数字标错了；没见过的数字从不标错。看两边的召回率，一直看到第 400 步。',
  },
  before: '第一步之前，两次训练完全一样。点“播放”，看它们从哪里开始不同。',
  changesTitle: (setting, [left, right]) => `${setting}：左边${before(left)}，右边${before(right)}`,
  key: { anchor: '锚点', positive: '同类', negative: '异类' },
  sides: ['左', '右'],
  heading: (setting, value) => `${setting}：${value}`,
  ofLeft: (heading) => `左边的训练（${heading}）。`,
  stageName: (heading) => `${heading}。锚点周围的样本，按真实距离排列`,
  numbers: {
    plain: { ...shares, same: '平均距离，同类', different: '平均距离，异类' },
    squared: { ...shares, same: '平均平方距离，同类', different: '平均平方距离，异类' },
  },
  measured: (step) => `没见过的样本在第 ${whole(step)} 步测得。`,
  measuredRow: '没见过的样本在第几步测得',
  chartTitles: {
    recall: '没见过的数字的召回率',
    loss: '选中三元组的损失，十步平均',
    teaching: '仍起作用的样本对，十步平均',
  },
  ownMargin: '各按自己间隔的损失，十步平均',
  chartDescription: (title, left, leftNow, right, rightNow) =>
    `随步数变化的折线图，${title}：${left}，现在是 ${leftNow}；${right}，现在是 ${rightNow}。`,
  sideSpoken: (heading, recall, measuredAt, teaching) =>
    `${heading}，第 ${measuredAt ?? 0} 步的召回率 ${written.recall(recall)}，${writtenShare(teaching)} 的样本对仍起作用。`,
  spoken: (step, left, right) => `第 ${whole(step)} 步。${left}${right}`,
};
