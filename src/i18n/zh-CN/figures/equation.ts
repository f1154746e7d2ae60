// Simplified Chinese words of the equation.
import type { story } from '../../en/story';

export const equation: typeof story.equation = {
  title: '逐项看损失',
  caption:
    'FaceNet 的三元组损失，每一项下面是它在一个三元组上的数值；求和遍历全部 N 个三元组。指向或按下某一项，就能看到它在相连的插图里是什么。',
  formulaName: '三元组损失',
  formula: {
    hinge: (term) =>
      `损失是对三元组求和：${term.anchorPositive}，减去${term.anchorNegative}，加上${term.margin}；结果小于零时按零计。`,
    soft: (term) =>
      `损失是对三元组求和：1 加上 e 的（${term.anchorPositive}减去${term.anchorNegative}）次方，再取对数。`,
  },
  terms: {
    squared: {
      anchorPositive: '锚点到正样本的平方距离',
      anchorNegative: '锚点到负样本的平方距离',
      margin: '间隔 α',
      loss: '这个三元组的损失',
    },
    plain: {
      anchorPositive: '锚点到正样本的距离',
      anchorNegative: '锚点到负样本的距离',
      margin: '间隔 α',
      loss: '这个三元组的损失',
    },
  },
  labels: {
    squared: { anchorPositive: 'd²(a,p)', anchorNegative: 'd²(a,n)', margin: 'α', loss: '损失' },
    plain: { anchorPositive: 'd(a,p)', anchorNegative: 'd(a,n)', margin: 'α', loss: '损失' },
  },
  touch: (term) => `${term}：`,
  sources: {
    example: '举例用的三个数。',
    own: '由你设定的三个数。',
    lab: '实验室中正在跟踪的三元组，此刻的数值。',
    scores: '上面插图中的三名学生，按你设定的分数。',
    triplet: '上面的三个点，此刻的位置。',
    other: '相连插图中显示的三元组。',
  },
  hingeTitle: { hinge: '合页函数 [x]₊', soft: '软形式（softplus）：ln(1 + eˣ)' },
  argument: {
    hinge: (label) => `x = ${label.anchorPositive} − ${label.anchorNegative} + ${label.margin}`,
    soft: (label) => `x = ${label.anchorPositive} − ${label.anchorNegative}`,
  },
  flat: '斜率 0',
  steep: '斜率 1',
  slope: '损失在 x 处的斜率',
  hingeDescription: (argument, loss) => `损失曲线：x = ${argument} 时，损失为 ${loss}。`,
  situations: {
    hard: '困难：负样本不比正样本远，损失至少等于间隔。',
    semiHard: '半难：负样本比正样本远，但远出的距离不到间隔。',
    easy: '简单：负样本至少远出一个间隔。没有损失，斜率也是 0，这个三元组不起作用。',
    edge: '恰在边界：负样本正好远出一个间隔。没有损失。',
    noMargin: '没有间隔时，负样本只要不比正样本近就够了：没有损失。',
    soft: '没有平坦的部分：每个三元组都一直起作用，负样本越远，力度越小。',
  },
  lines: {
    anchorPositive: '减小第一项，就是把正样本拉向锚点。',
    anchorNegative: '第二项前面是减号：增大它，就是把负样本推离锚点。',
    margin: '第三项要求留出一段间隔。它是常数，本身不移动任何东西；它决定哪些三元组还在起作用。',
    soft: '软形式没有第三项：它不说多远才算够远。',
  },
  ignored: '第三项既然是常数，能忽略吗？那样的话，把每张图都变成同一个点的编码器，损失就已经是 0。',
  seePreset: (name) => `在实验室中看：${name}`,
  spoken: (ap, an, margin, loss, situation) =>
    `${ap} 减 ${an}${margin === null ? '' : `，加间隔 ${margin}`}：损失 ${loss}。${situation}`,
};
