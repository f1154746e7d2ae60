// Simplified Chinese words of the figure `encoder`.

import { inUnit } from '../../../core/loss/distanceUnit';
import type { Distance } from '../../../core/loss/kinds';
import type { story } from '../../en/story';
import { whole } from '../../numbers';
import { written } from '../../quantities';

interface Judged {
  readonly distance: number;
  readonly judgedSame: boolean;
  readonly right: boolean;
}

function verdict({ distance, judgedSame, right }: Judged, unit: Distance): string {
  return `${written.distance(inUnit(distance, unit))}，判为${judgedSame ? '同类' : '异类'}，判断${right ? '正确' : '错误'}`;
}

export const encoder: typeof story.encoder = {
  title: '从样本到向量',
  caption:
    '三个样本走过同一个编码器：画了三遍，权重却只有一套。每层有许多张特征图，只画出一张，下面的一叠代表其余的。墨色越浓，响应越强；每层有自己的刻度，三个样本共用。末端是一个向量，一个条形代表一个数：向上为正，向下为负。若勾选“÷ 长度”，向量再除以自己的长度（长度就固定为 1），就是嵌入。两个嵌入的距离不超过阈值，就判为同类。',
  item: '样本',
  oneEncoder: (step) => `同一个编码器，同一套权重，画三遍（第 ${whole(step)} 步）`,
  layerName: (number, last) => (last ? '向量' : `第 ${number} 层`),
  embedding: '嵌入',
  place: '位置',
  trueDistances: '按真实距离',
  divided: '÷ 长度',
  notDivided: '不除',
  length: (length, divided) => (divided ? `长度 ${length} → 1` : `长度 ${length}`),
  layerLabel: (role, layer) => `${layer}：${role}经过这一层的结果`,
  mapLabel: (role, layer, maps) => `${layer}（${maps} 张特征图之一）：${role}经过这一层的结果`,
  vectorLabel: (role, dimensions) => `${role}的向量，${dimensions} 个条形`,
  embeddingLabel: (role, dimensions) => `${role}的嵌入，${dimensions} 个条形`,
  inLarge: (name, kind) => (kind === 'conv' ? `放大看${name}（卷积层）` : `放大看${name}`),
  activations: (most, kind, relu) =>
    `${kind === 'conv' ? `最强处为 ${most}，空白为 0；弱的数画得比实际强一些，以便看清` : `最高处为 ${most}`}；${relu ? '负数一律截为 0（ReLU）。' : '这一层不截断。'}`,
  kernels: (filters, inputs) =>
    `权重：${filters} 个滤波器并排，每个对${inputs === 1 ? '输入的图片' : `输入的 ${inputs} 张特征图中的每一张`}各有一个 3 × 3 的卷积核。`,
  matrix: (units, inputs) => `权重：${units} 行，每行对应一个输出的数；${inputs} 列，每列对应一个输入的数。`,
  verdictTitle: '距离与判断',
  pairs: { positive: '● – ■ 锚点与正样本', negative: '● – ▲ 锚点与负样本' },
  same: '同类',
  different: '异类',
  right: '正确',
  wrong: '错误',
  differenceLabel: (role, dimensions) => `锚点减${role}，${dimensions} 个条形`,
  difference: { plain: (value) => `差的长度：${value}`, squared: (value) => `差的平方和：${value}` },
  judgedSame: '判为同类',
  judgedDifferent: '判为异类',
  lineDescription: (positive, negative, threshold, unit) =>
    `${unit === 'squared' ? '平方距离' : '距离'}线：正样本在 ${written.distance(positive)}，负样本在 ${written.distance(negative)}，阈值在 ${written.distance(threshold)}。`,
  thresholdHelp: {
    plain: '这里是普通距离。FaceNet 的 1.1 说的是平方距离，换成普通距离约为 1.05。',
    squared: '这里是平方距离，与 FaceNet 论文图 1 里的 1.1 一样。',
  },
  tableLength: '除以长度之前的长度',
  tableNumber: (number) => `嵌入的第 ${number} 个数`,
  tableDistance: { plain: '到锚点的距离', squared: '到锚点的平方距离' },
  tableVerdict: '判断',
  spoken: (step, items, verdicts, threshold, unit) =>
    `第 ${whole(step)} 步。锚点：${items[0]}，正样本：${items[1]}，负样本：${items[2]}。${unit === 'squared' ? '平方距离：' : ''}阈值 ${written.distance(inUnit(threshold, unit))}。锚点到正样本 ${verdict(verdicts.positive, unit)}。锚点到负样本 ${verdict(verdicts.negative, unit)}。`,
};
