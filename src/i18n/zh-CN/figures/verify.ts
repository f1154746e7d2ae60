// Simplified Chinese words of the figure `verify`.

import { percent, whole } from '../../numbers';
import { written } from '../../quantities';
import type { FaceWords } from '../../words';

function faceNet(threshold: string): string {
  return `规模带来什么：FaceNet 用约 800 万人的 1 亿到 2 亿张照片训练，在对齐后的 LFW 人脸对上判对 99.63% ± 0.09，阈值为${threshold}；它的 NN1 网络在一百万张留出的照片上，误识率为 0.001 时验证率达到 87.9% ± 1.9。`;
}

export const verify: FaceWords['verify'] = {
  title: '相同还是不同？',
  caption:
    '两个没有用来训练过编码器的样本，是不是同一类？只要它们的嵌入相距不超过阈值，就判为相同。验证率（VAL）是被接受的同类对所占的比例，误识率（FAR）是被误当作相同的异类对所占的比例。移动阈值，两者同升同降：曲线上的每一点就是一种取舍；编码器越好，曲线越靠近左上角。点状对角线相当于瞎猜。',
  wait: '正在测量留出的样本……',
  measured: (step, current, every) => {
    if (!current) return `在上一次训练的第 ${whole(step)} 步测得。`;
    return step === 0
      ? `编码器还没训练。每 ${whole(every)} 步重新测量一次（开始时更勤），暂停时也会测。`
      : `在第 ${whole(step)} 步测得；每 ${whole(every)} 步重新测量一次，暂停时也会测。`;
  },
  twoRules: {
    sentence: '间隔是训练的规则：负样本要比正样本远出多少。阈值是判断的规则：两个样本相距多远以内，仍判为相同。',
    margin: { title: '间隔：训练的规则', description: '锚点、正样本、画斜线的间隔（末端是虚线），负样本在它之外。' },
    threshold: { title: '阈值：判断的规则', description: '一条实线横在到一张图的距离上：线前算相同，线后算不同。' },
    same: '相同',
    different: '不同',
  },
  handle: '图中的阈值',
  histogramDescription: (same, different) =>
    `距离的直方图：向上是 ${whole(same)} 个同类对，向下是 ${whole(different)} 个异类对。`,
  judgedSame: '判为“相同”',
  judgedDifferent: '判为“不同”',
  wrongly: { same: '同类却判为不同的样本对', different: '异类却判为相同的样本对' },
  wronglyAccepted: (count) => `误识 ${whole(count)} 对`,
  wronglyRefused: (count) => `误拒 ${whole(count)} 对`,
  details: '阈值如何判断这些样本对',
  tabs: { curve: '所有阈值', curves: '比较', mistakes: '错误', choice: '公平地选阈值' },
  val: '验证率（VAL）',
  ofPairs: (accepted, pairs) => `${whole(pairs)} 对中的 ${whole(accepted)} 对`,
  far: '误识率（FAR）',
  accuracy: '准确率',
  accuracyRight: '准确率：判断正确的比例',
  accuracyMeans: '两种样本对各占一半',
  accuracyIs: '准确率是判断正确的比例（两种样本对各占一半）：(VAL + 1 − FAR) / 2。',
  halves: (choosing, judging) =>
    `留出的样本按类别轮流分成两半：${choosing} 个用来选阈值，${judging} 个用来评判。这里的数字和图片都只来自后一半，因为用选阈值的样本对来评判这个阈值，成绩会虚高。`,
  strangers: (choosing, judging) =>
    `这里的人都从未参与训练。${choosing} 个陌生人用来选阈值，另外 ${judging} 个用来评判。这里的数字和图片都只来自后者，因为用选阈值的人来评判这个阈值，成绩会虚高。`,
  choose: '用一半来选阈值',
  chosen: (step, threshold, there, here) =>
    `在第 ${whole(step)} 步选定：在前一半上，没有哪个阈值的准确率高于 ${written.distance(threshold)} 的 ${percent(there, 1)}；在后一半上，它的准确率是 ${percent(here, 1)}。`,
  notChosen: '现在的阈值是你自己设的。',
  noChoice: '这里无从选择：前一半缺少同类对或异类对。',
  rocTitle: '所有阈值一览：受试者工作特征曲线（ROC）',
  rocX: '误识率（FAR）：异类对被接受',
  rocY: '验证率（VAL）：同类对被接受',
  curves: { trained: '训练后', untrained: '未训练' },
  notYetTrained: '现在，还没训练',
  inputs: { digits: '原始像素', faces: '原始像素', shapes: '原始坐标', students: '原始分数', own: '原始输入' },
  area: (auc) => `AUC ${written.area(auc)}`,
  rocDescription: (curves) =>
    `每个阈值的验证率与误识率。曲线下面积：${curves.map(({ name, auc }) => `${name} ${written.area(auc)}`).join('，')}。`,
  noCurve: '画不出曲线：同类对和异类对缺一不可。',
  curve: '曲线',
  equalErrorRate: '等错误率（EER）',
  valAtFar: '误识率 ≤ 0.001 时的验证率',
  farAllows: (pairs, allowed) =>
    `异类对共 ${whole(pairs)} 个，误识率不超过 0.001，意味着${allowed === 0 ? '一个也不许接受' : `最多接受 ${whole(allowed)} 个`}。`,
  missed: (count) => `同类却判为不同：${whole(count)} 对`,
  confused: (count) => `异类却判为相同：${whole(count)} 对`,
  worst: (shown, all) => (shown < all ? `其中最糟的 ${shown} 对：` : '全部如下：'),
  noMistake: '在这个阈值下没有。',
  faceNet: {
    plain: faceNet('普通距离 1.114（论文写作平方距离 1.242；十份中有一份是 1.256）'),
    squared: faceNet('平方距离 1.242（十份中有一份是 1.256）'),
  },
  tableThreshold: { plain: '阈值（距离）', squared: '阈值（平方距离）' },
  tableSame: '同类对',
  tableDifferent: '异类对',
  tableTrueAccepts: '被接受的同类对',
  tableFalseAccepts: '被接受的异类对',
  ofCurve: (quantity, curve) => `${quantity}，${curve}`,
  spoken: (step, threshold, val, far, auc) =>
    `第 ${whole(step)} 步。阈值 ${written.distance(threshold)} 时，验证率 ${percent(val, 1)}，误识率 ${percent(far, 1)}。曲线下面积 ${written.area(auc)}。`,
};
