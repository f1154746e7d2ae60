// Simplified Chinese words of the figure of the two distances.

import type { story } from '../../en/story';
import { whole } from '../../numbers';
import { written } from '../../quantities';

export const distances: typeof story.distances = {
  title: '两个距离，一步一步',
  caption:
    '绿线是锚点到正样本的距离，虚线是锚点到负样本的距离，两者之间是间隔。训练并不保证每个三元组里前者都缩小、后者都增大；训练做的是把差距拉开，直到容得下这个间隔。',
  spoken: (step, ap, an, unit) =>
    `第 ${whole(step)} 步。${unit === 'squared' ? '平方距离' : '距离'}：锚点到正样本 ${written.distance(ap)}，锚点到负样本 ${written.distance(an)}。`,
};
