import { percent } from '../../../i18n/numbers';
import { written } from '../../../i18n/quantities';
import type { ChapterWords } from '../chapter';

export const margin: ChapterWords = {
  title: '间隔有什么用',
  paragraphs: [
    '去掉间隔，就只剩一个要求：负样本不比正样本更近。最懒的编码器也能做到：把每张图都送到同一个点。所有距离都是 0，损失也是 0。有了间隔 α，同样的答案才有代价：每一个三元组的损失都是 α。',
    '间隔该多大？不做归一化（不禁止放大）的话，这差不多只是单位的问题。编码器把所有向量放大一倍，距离也就都大一倍；所以间隔再大，多半只带来整体放大，识别得并不更好。球面不允许这样做。在球面上，更大的间隔不会把不同的数字推得更远；它改变的是谁还起作用：更多的样本对被认为还不够好。在这里，这样做也没有好处：走 200 步，间隔为 1 时最近邻正确的图，比间隔为 0.2 时少五到十个百分点。',
    '球面上的平方距离最大是 4，所以间隔要和上限 4 相比：FaceNet 的 0.2 只是它的二十分之一。',
  ],
  task: '比较间隔 0.2 与 1：先在允许放大时比，再在禁止放大时比。两次训练都停在第 200 步：更大的间隔改变了哪些数？',
  tries: ['间隔 0.2 或 1，可以放大：走 200 步', '间隔 0.2 或 1，禁止放大：走 200 步'],
  card: {
    question: '间隔为 0，凡有损失的三元组都起作用，走 200 步。结果会怎样？',
    answers: ['损失一直很高，数字分开了', '损失降到接近 0，数字分开了', '损失降到接近 0，数字仍混在一起'],
    run: '走 200 步',
    happened: ({ steps, unit, before, after, others: [control] }) =>
      `${steps} 步之后，损失是 ${written.loss(after.loss)}（最后十步的平均）。可是只有 ${percent(after.recall)} 没见过的图，最近邻是同一个数字（开始时是 ${percent(before.recall)}）。不同数字之间的平均${unit === 'squared' ? '平方距离' : '距离'}，从 ${written.distance(before.different)} 变成了 ${written.distance(after.different)}；右边从同样的起点出发，间隔是 0.2，那里是 ${written.distance(control?.different ?? null)}。`,
    why: '损失完美，编码器却没用：所有点几乎在同一处，没有哪个距离能比别的大出多少。没有间隔，损失对此毫不在意；有了第三项，也就是间隔，这样的答案才有代价。',
  },
};
