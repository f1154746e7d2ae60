// Simplified Chinese words of the figure `margins`.
import type { story } from '../../en/story';
import { fixed, whole } from '../../numbers';

export const margins: typeof story.margins = {
  title: '间隔取多大？全都跑一遍',
  caption:
    '每一格都是一次真正的训练，就在你的机器上完成：画的是最后一步后的嵌入地图，第一类是绿色。指向一格，就重放它的训练；点击它，就在实验室里从第 0 步开始同样的训练。有几个种子时，嵌入地图下面的线表示它们相差多远：一个种子说明不了什么。',
  gridLabel: (quantity) => `按间隔排列的训练网格，颜色表示：${quantity}`,
  axis: '间隔',
  cellLabel: (row, margin, value) => `${row}，间隔 ${margin}：${value}。在实验室打开。`,
  notYet: '还没有训练',
  run: (count) => `训练 ${count} 次`,
  anotherSeed: '每格再加一个种子',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  progress: (done, of) => `${of} 次训练已完成 ${done} 次。`,
  seconds: (seconds) => `${fixed(seconds, 1)} 秒`,
  rendering: (ready, of) => `${of} 张图片已生成 ${ready} 张。`,
  underWay: '正在训练。',
  best: (cell, recall) => `召回率最高：${cell}，${recall}。`,

  detail: '选中的训练',
  cellTitle: (row, margin) => `${row}，间隔 ${margin}`,
  replayLabel: (cell, step) => `${cell} 的嵌入地图，第 ${whole(step)} 步后`,
  noRun: '还没有训练',
  step: (step, of) => `第 ${whole(step)} 步，共 ${whole(of)} 步`,
  again: '重放',
  takeThis: '训练这一格',
  openInLab: '在实验室打开，从第 0 步开始',
  heads: { seed: '种子', recall: '召回率', teaching: '仍起作用', loss: '损失' },
  ends: {
    'nothing-to-learn': (step) => `在第 ${whole(step)} 步结束：连续一百步没有一个三元组有损失。`,
    'not-finite': (step) => `在第 ${whole(step)} 步后中断：数值不再有限。`,
  },
  settings: '数据、步数和种子',

  recipe: {
    title: '一套做法',
    steps: [
      {
        text: '把每个向量除以自己的长度。这样平方距离最大是 4，间隔只占其中一段。间隔超过 4，几乎每一对都会一直起作用，没完没了，找到正确近邻的图片比 0.2 时更少。',
        show: '看 5',
      },
      {
        text: '从 0.2 开始，用平方距离和半难负样本。这里大约四分之三没见过的图片有正确的近邻。',
        show: '看 0.2',
      },
      {
        text: '看仍起作用的样本对占多少。这个比例接近 0 时，间隔就提不出什么要求了：把间隔调大。用半难负样本，间隔为 0 时没有哪对样本起作用，数字仍然混在一起。',
        show: '看 0',
      },
      {
        text: '损失停在间隔上，说明所有的点几乎在一处。把间隔调小，或者让三元组挖掘温和一些。在这个圆上只用最难的负样本，间隔取多少都没有用。',
        show: '看最难的',
      },
      {
        text: '普通距离能容忍过大的间隔。间隔为 3.2 时，它找到的正确近邻不比平方距离少；多出多少，要看种子。',
        show: '看普通距离 3.2',
      },
    ],
    measured: '在五个数字、二维、150 步、种子 7、1 和 2 上测得。换了数据，结果就不同：自己跑一遍看看。',
  },
};
