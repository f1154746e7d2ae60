// Simplified Chinese words of one step in slow motion.
import { percent, short, whole } from '../../numbers';
import { written } from '../../quantities';
import type { StoryWords } from '../../words';

const D = { plain: 'd', squared: 'd²' };

export const slowMotion: StoryWords['slowMotion'] = {
  title: (step) => `慢动作：第 ${whole(step)} 步`,
  whichPhase: '一步的各个阶段',
  phases: {
    forward: '前向',
    distances: '距离',
    mining: '挖掘',
    loss: '损失',
    backward: '反向',
    update: '更新',
  },
  play: '播放',
  pause: '暂停',
  previous: '上一阶段',
  next: '下一阶段',
  nextStep: '下一步',
  close: '关闭',
  later: (from, to) => `到“更新”才真正走这一步，${laterSteps(from, to)}就会被取代。`,
  gone: (from, to) => `这一步取代了${laterSteps(from, to)}。`,
  whole: (from, to) =>
    `${from === to ? `第 ${whole(to)} 步` : `第 ${whole(from)} 到 ${whole(to)} 步`}已经一口气走完，没有分段显示；这是下一步。`,
  wait: '正在拆解这一步……',
  running: '训练正在进行。暂停后才能拆解下一步。',
  pauseRun: '暂停训练',

  forward: (items, classes, perClass, dimensions) =>
    `抽取一个批次：${items} 个样本，${classes} 个类别，每类 ${perClass} 个。同一个编码器把每个样本变成 ${dimensions} 个数，画成它下方的条形。`,
  forwardPicture: '这个批次，每行一个类别；样本下方是它的嵌入。',
  forwardDrawn: (drawn, all) => `这里每类只画出 ${all} 个样本中的 ${drawn} 个。`,
  distances: (pairs, same, different, unit) =>
    `样本两两比较，共 ${whole(pairs)} 对，墨色越浓越近。同类（框内）的平均${unit}为 ${written.distance(same)}，异类之间为 ${written.distance(different)}。`,
  distancesPicture: '批次内所有距离的表格，每个样本一行一列，同类加框。',
  mining: (valid, mining, mined, active) =>
    `可能的三元组有 ${whole(valid)} 个。“${mining}”挖掘选中 ${whole(mined)} 个：绿色格是选中的锚点与正样本，橙色格是锚点与为它选中的负样本。其中 ${whole(active)} 个有损失。`,
  miningPicture: '同一张表格，填色的是选中的三元组。',
  lossNone: '选中的三元组都没有损失：这一步从这个批次里学不到什么。',
  loss: (active, mined, loss, unit) =>
    `每个选中的三元组的代价，是 ${D[unit]}(a,p) − ${D[unit]}(a,n) + 间隔超过 0 的部分。${whole(mined)} 个中有 ${whole(active)} 个要付出代价，它们的平均值 ${written.loss(loss)} 就是损失。`,
  nonePicked: '一个三元组也没有选中：这一步从这个批次里学不到什么。',
  noSlope: '有损失，却没有能让损失下降的方向：点重合的地方，损失没有斜率。',
  lossSoft: (active, mined, loss, unit) =>
    `选中的 ${whole(mined)} 个三元组，每个的代价是 ln(1 + exp(${D[unit]}(a,p) − ${D[unit]}(a,n)))；${active < mined ? `其中 ${whole(active)} 个大到可以计入，它们的` : ''}平均值 ${written.loss(loss)} 就是损失。`,
  minesNothing: '这种损失不做挖掘：它看每一对样本，或者每个类别的向量。',
  lossOf: {
    contrastive: (loss, { margin }) =>
      `同类两个的代价是 d²，不同类两个的代价是 [${short(margin)} − d]₊²。有代价的各对的平均值 ${written.loss(loss)} 就是损失。`,
    infonce: (loss, { temperature }) =>
      `每个锚点要在批次里认出同类：对 −d²/2τ 做 softmax，τ = ${short(temperature)}。正确答案所占份额取 −ln，平均值 ${written.loss(loss)} 就是损失。`,
    softmax: (loss, { temperature }) =>
      `每个样本要认出自己的类别：与各类向量的余弦除以 ${short(temperature)}，再做 softmax。正确类别所占份额取 −ln，平均值 ${written.loss(loss)} 就是损失。`,
    arcface: (loss, { temperature, arcMargin }) =>
      `同样是余弦除以 ${short(temperature)} 再做 softmax，但与自己类别的夹角要多算 ${short(arcMargin)} 弧度。平均值 ${written.loss(loss)} 就是损失。`,
  },
  updateSimply: (learningRate) => `每个权重走一小步（Adam，学习率 ${short(learningRate)}），所有嵌入随权重一起移动。`,
  lossPicture: '选中的三元组的损失，从大到小，以及平均值。',
  lossMean: (loss) => `平均 ${written.loss(loss)}`,
  backward: (pulled, items) =>
    `往哪个方向走，损失会下降？${items} 个嵌入，其中 ${pulled} 个有梯度：箭头就是负梯度。它经编码器反向传播，变成每个权重的方向。`,
  backwardPicture: (scale) => `每个嵌入处的箭头：让损失下降的方向（负梯度），${drawn(scale)}。`,
  update: (learningRate, before, after) =>
    `每个权重走一小步（Adam，学习率 ${short(learningRate)}），所有嵌入随权重一起移动。同样这些三元组，代价由 ${written.loss(before)} 变为 ${written.loss(after)}。`,
  updateNone: (learningRate) =>
    `每个权重走一小步（Adam，学习率 ${short(learningRate)}）。这个批次没有给出方向，移动来自先前各步的动量。`,
  updateStill: '这个批次没有给出方向，也没有先前各步的动量：什么都不动。',
  updatePicture: (scale) => `批次中各嵌入的移动，${drawn(scale)}。`,
  flattened: (kept) => `画面是平面的，保留了 ${percent(kept)} 的平方距离。`,
};

function laterSteps(from: number, to: number): string {
  return from === to ? `原来的第 ${whole(to)} 步` : `原来的第 ${whole(from)} 到 ${whole(to)} 步`;
}

function drawn(scale: number): string {
  return scale === 1 ? '按实际长度画出' : `画成实际长度的 ${short(scale)} 倍`;
}
