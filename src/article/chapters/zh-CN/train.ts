import { percent } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const train: ChapterWords = {
  title: '训练它',
  figures: ['训练', '距离'],
  paragraphs: [
    '现在是 0 到 4 五个数字，点都在球面上：这是 FaceNet 的做法（三元组损失正是由它流行起来的），只是用三个数代替 128 个。先抽一个**批次**，共 40 张图，每个数字八张。编码器给出它们的位置，组成三元组，算出损失。接下来才是学习：对每个权重，算出往哪边调能让损失变小，然后每个权重都往那边走一小步。接着再抽下一个批次。',
    '先弄清该看什么。拉开的，是两个距离之间的差距。它主要来自走远的负样本；正样本靠近的情况只占一半到三分之二，随种子而变。图上的损失，是对仍有损失的三元组取的平均，所以编码器越来越好时，它也可能一直是平的。该看的曲线是“仍起作用的样本对”：一对一对得到满足，这个比例就一点一点下降，剩下要做的也越来越少。',
  ],
  task: '先让它跑一会儿，再点“同一起点”重跑：同样的初始权重、同样的批次、同样的过程。“新起点”则换一套。',
  card: {
    question: '走 200 步。损失（对仍有损失的三元组取平均）会怎样变化？',
    answers: ['随着数字分开，降到接近 0', '也下降，但远不如仍起作用的样本对降得多', '上升，因为数字越混越乱'],
    run: '走 200 步',
    happened: ({ steps, before, after }) =>
      `${steps} 步里，损失从 ${written.loss(before.loss)} 变为 ${written.loss(after.loss)}（最后十步的平均）。而没见过的图，最近邻是同一个数字的比例从 ${percent(before.recall)} 变为 ${percent(after.recall)}；仍起作用的样本对从 ${percent(before.teaching)} 变为 ${percent(after.teaching)}。`,
    why: '满足了的三元组就退出平均，只有仍有损失的才计入。所以损失只降到起初的四分之一到一半，而有损失的三元组从全部的十分之六七降到百分之一。如果一个批次里一个也不剩，这一步的损失就是 0。损失降得慢，并不说明学到的少。',
  },
};
