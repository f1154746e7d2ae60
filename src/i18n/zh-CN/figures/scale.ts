// Simplified Chinese words of the figure `scale`.

import { fixed, whole } from '../../numbers';
import type { FaceWords } from '../../words';

const people = (count: number) => `${whole(count)} 人`;
const seconds = (count: number) => `${fixed(count, count < 10 ? 1 : 0)} 秒`;

export const scale: FaceWords['scale'] = {
  about: '关于这张图表',
  title: '规模带来什么',
  chartTitle: '在陌生人上的 AUC',
  captions: {
    people:
      '每个点都是一个编码器：从一个随机种子开始，用从未存在过的人当场训练，再用 50 个陌生人来检验。AUC 是这样一个概率：同一个陌生人的两张照片，比两个陌生人的照片靠得更近。0.5 等于瞎猜，1 就是从不出错。每次训练走的步数相同，每个批次都是 64 张照片（只有 10 人时是 40 张），增加的只是人数。见过的脸少，就只学会那几张；见得多，才学到所有脸共有的规律，而对陌生人有用的正是这个。',
    dimensions:
      '每个点都是一个编码器：从一个随机种子开始，用同一批人当场训练，再用 50 个陌生人来检验。不同的只是它能用多少个数表示一张照片。二维的单位向量都落在一个圆上，要把许多人分开，空间太小；每多一维，空间就大一些，直到够用为止。',
  },
  faceNet: {
    people:
      'FaceNet 用约 800 万人的 1 亿到 2 亿张照片训练，远在图表右边之外。论文的表 6 数的是照片而不是人，用的是一个较小的网络：260 万张照片，验证率为 76.3%；2600 万张，85.1%；2.6 亿张，86.2%。规模带来的就是这些，增长也渐渐趋平。',
    dimensions:
      'FaceNet 最后用 128 个数表示一张脸。用 64 个数时验证率为 86.8%，128 个 87.9%，256 个 87.7%，512 个 85.6%，作者说这些差别在统计上不显著：超过一定维数，空间再大也带不来什么。',
  },
  xAxis: { people: '训练人数', dimensions: '每张照片用几个数' },
  beyond: { people: 'FaceNet：约 800 万 →', dimensions: 'FaceNet：128' },
  guessing: '瞎猜',
  baselines: { inputs: '原始像素', untrained: '未训练' },
  places: { people, dimensions: (count) => `${count} 维` },
  marksLabel: '已完成的训练；用方向键逐个查看',
  runAll: '全部训练',
  runRest: (seed) => `训练其余的（种子 ${seed}）`,
  runAgain: '换一个种子再来一遍',
  runOne: (place, seed) => `用种子 ${seed} 训练：${place}`,
  run: '训练',
  pause: '暂停',
  resume: '继续',
  skip: '跳过',
  stop: '全部停止',
  steps: '每次训练的步数',
  people: '训练人数',
  restarts: '改变步数或人数会另开一张图表；改回来，原来的点还在。',
  states: {
    none: '尚未训练',
    waits: (seed) => `排队等候（种子 ${seed}）`,
    starts: '正在开始……',
    pictures: (ready, of) => `照片 ${whole(ready)} / ${whole(of)}`,
    step: (step, of) => `第 ${whole(step)} 步，共 ${of} 步`,
    paused: '已暂停',
    resting: '等候中',
    over: (aucs) => `AUC ${aucs.map((auc) => fixed(auc, 3)).join('，')}`,
  },
  notes: {
    rests: '已停下：另一幅插图正在训练，同一时间只能训练一个。点一下这幅插图，就在这里继续。',
    waits: (runs) => `已停下：还有 ${runs} 次训练在等。点“继续”接着做。`,
    cameBack: (runs) => `你看其他章节时，这里停过。现在继续：还剩 ${runs} 次，先从头重做被打断的那一次。`,
  },
  elsewhere: (state) => `另一项训练：${state}`,
  now: (auc) => `目前 AUC ${fixed(auc, 3)}`,
  failed: (seed, why) => `种子 ${seed}：${why}`,
  point: ({ people: count, dimensions, seed, taken, steps, auc, untrained, seconds: time }) =>
    `${people(count)}，${dimensions} 维，种子 ${seed}：走 ${whole(taken)} 步后 AUC ${fixed(auc, 3)}，未训练时 ${fixed(untrained, 3)}。训练用了 ${seconds(time)}。${taken < steps ? '它提前结束了：选中的三元组都不再有损失。' : ''}`,
  noPoint: '选一个点，看看它是哪一次训练。',
  mark: (place, seed, auc) => `${place}，种子 ${seed}：AUC ${fixed(auc, 3)}`,
  medians: '折线经过每一处的中位数。',
  description: (points) =>
    points.length === 0
      ? '图表上还没有点：一次训练也没有做过。'
      : `在陌生人上的 AUC：${points.map(({ place, auc }) => `${place} ${fixed(auc, 3)}`).join('，')}。`,
  table: {
    people: '人数',
    dimensions: '嵌入维数',
    seed: '种子',
    steps: '步数',
    auc: 'AUC',
    untrained: 'AUC，未训练',
    seconds: '用时（秒）',
    engine: '由谁训练',
    inputs: (auc) => `原始像素，不用编码器：AUC ${fixed(auc ?? null, 4)}。`,
    empty: '还没有完成的训练。',
  },
  spokenIdle: (over, all) => `${all} 次训练中已完成 ${over} 次。`,
  spokenRun: (place, seed, state, auc) =>
    `${place}，种子 ${seed}：${state}。${auc === null ? '' : `目前 AUC ${fixed(auc, 3)}。`}`,
};
