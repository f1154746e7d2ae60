// Simplified Chinese words of the figure of mining.
import type { story } from '../../en/story';
import { percent, whole } from '../../numbers';

export const mining: typeof story.mining = {
  title: '哪些三元组在起作用',
  caption:
    '每个淡点是上一个批次中的一个有效三元组，按它的两个距离放置，颜色随所在区域。实线以下，负样本比正样本更近：困难。斜线带内，负样本更远，但还没远出一个间隔：半难。再往上，损失为零。深色的点是所选策略选中的（策略“最难”选其中最难的，不管落在哪个区域）。',
  x: { plain: '锚点到正样本的距离', squared: '锚点到正样本的平方距离' },
  y: { plain: '锚点到负样本的距离', squared: '锚点到负样本的平方距离' },
  firstStep: '先训练一步：这一步所用的批次会显示在这里。',
  pictureTitle: '一个批次的全部三元组，按两个距离放置',
  tableCaption: '各种策略从这个批次中选中什么',
  pickedCount: (count) => `选中 ${count} 个`,
  zoneCount: (zone, count) => `${zone}：${whole(count)}`,
  shares: { active: '的三元组有损失', teaching: '的样本对还在起作用' },
  sharesWait: '走完第一步，就知道多少三元组有损失、多少样本对还在起作用。',
  recent: '（最近 10 步的平均；图中的计数只属于最后一步）',
  activeTitle: '仍有损失的三元组',
  activeDescription: (share) => `最近 10 步平均，全部有效三元组里有损失的占 ${percent(share, 1)}。`,
  strategy: '策略',
  picked: '选中',
  everyValid: '全部有效',
  active: '全部有效三元组中有损失的比例',
  description: (strategy, picked, zones, all) =>
    `“${strategy}”选中 ${whole(picked)} 个三元组：简单 ${whole(zones.easy)}，半难 ${whole(zones.semiHard)}，困难 ${whole(zones.hard)}。这个批次的全部有效三元组中，简单 ${whole(all.easy)}，半难 ${whole(all.semiHard)}，困难 ${whole(all.hard)}。`,
};
