// Simplified Chinese words of the narrator: what the numbers mean when something special happens.
import { fixed, times } from '../numbers';
import type { Words } from '../words';

/** A ratio as one says it: `40 倍`. */
const fold = (ratio: number) => times(ratio).replace('×', ' 倍');

export const narrator: Words['narrator'] = {
  packed: (ratio) => `拥挤：开始时异类样本之间的距离是现在的 ${fold(ratio)}。也许还能恢复。`,
  collapsed: '坍缩：所有样本几乎成了同一个点，每个三元组的损失都等于间隔。',
  twistTitle: '间隔加宽之后',
  twist: (different, same, before, after) =>
    `异类样本之间的距离是原来的 ${fold(different)}，同类之间也是原来的 ${fold(same)}；未见样本的召回率从 ${fixed(before, 2)} 变为 ${fixed(after, 2)}。编码器主要只是在放大。`,
  forbid: '禁止放大',
  forbidHelp: '像 FaceNet 那样，把每个嵌入放到单位圆上，然后重新开始。',
  forbidden: '现在每个嵌入都在单位圆上。靠放大来满足更宽的间隔已经行不通：间隔决定的是哪些样本对还在教。',
  allow: '允许放大',
};
