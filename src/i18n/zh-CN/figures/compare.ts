// “两次训练对比”插图的中文文案。
import type { story } from '../../en/story';
import { written, writtenShare } from '../../quantities';

const shares = { recall: 'Recall@1，未见样本', teaching: '仍在教的样本对' };

export const compare: typeof story.compare = {
  title: '两次训练，一处不同',
  caption:
    '两次训练用同一个随机种子、同样的批次，一步一步同时走；只有标题里的设置不同。离圆心多远，就是与同一个锚点的真实距离，两幅图用同一比例。',
  lookFor: {
    zoom: '两次训练都可以放大。比较同类和异类的距离，再比较未见数字的召回率：较宽的间隔改变了哪几个？',
    'no-zoom': '在单位圆上，两次训练都无法放大。比较两种间隔下还有多少样本对在教，再比较未见数字的召回率。',
    'no-margin': '没有第三项，所有样本挤在同一处也没有损失。看看左边的训练会不会走到那里，0.2 的间隔又改变了什么。',
    collapse:
      '左边总由最难的负样本来教，右边由半难的来教。比较不同数字之间的距离：如果全都落到一个点上，每个三元组的损失就等于间隔。',
    dimensions: '每个数字用更多的数来表示，空间就更宽裕。比较未见数字的召回率上升得有多快。',
  },
  before: '第一步之前，两次训练完全一样。点“播放”，看它们从哪里分开。',
  changesTitle: (setting, [left, right]) => `${setting}：先 ${left}，后 ${right}`,
  key: { anchor: '锚点', positive: '同类', negative: '异类' },
  heading: (setting, value) => `${setting}：${value}`,
  ofLeft: (heading) => `左边的训练（${heading}）。`,
  stageName: (heading) => `${heading}。锚点周围的样本，按真实距离排列`,
  numbers: {
    plain: { ...shares, same: '平均距离，同类', different: '平均距离，异类' },
    squared: { ...shares, same: '平均平方距离，同类', different: '平均平方距离，异类' },
  },
  measured: (step) => `未见样本测于第 ${step} 步。`,
  measuredRow: '未见样本测于（步）',
  chartTitles: {
    recall: '未见数字的 Recall@1',
    loss: '选中三元组的损失',
    teaching: '仍在教的样本对',
  },
  ownMargin: '损失，各用自己的间隔',
  chartDescription: (title, left, leftNow, right, rightNow) =>
    `随步数变化的折线图，${title}：${left}，现在是 ${leftNow}；${right}，现在是 ${rightNow}。`,
  sideSpoken: (heading, recall, measuredAt, teaching) =>
    `${heading}，第 ${measuredAt ?? 0} 步的召回率 ${written.recall(recall)}，${writtenShare(teaching)} 的样本对仍在教。`,
  spoken: (step, left, right) => `第 ${step} 步。${left}${right}`,
};
