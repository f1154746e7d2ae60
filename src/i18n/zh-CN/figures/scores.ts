// Simplified Chinese words of the students and their scores.
import type { story } from '../../en/story';
import { upTo, whole } from '../../numbers';
import { after, before, between } from '../spaced';

const mark = (value: number) => upTo(value, 2);
const edge = (value: number) => upTo(value, 1);

export const scores: typeof story.scores = {
  title: '三个学生，各有一个分数',
  names: { a: 'A', b: 'B', you: '你' },
  nameLabel: (name) => `${after(name)}的名字`,
  markLabel: (name) => `${after(name)}的分数`,
  roles: { anchor: '锚点', positive: '正样本', negative: '负样本' },
  students: '姓名和分数',
  unit: '分',
  mark,

  intro: {
    judge: (anchor, topper) =>
      `${topper ? `${after(anchor)}是尖子生，也是锚点。还有谁也是尖子生？` : `现在锚点是${before(anchor)}。谁和${between(anchor)}是一类？`}由一个数来定：阈值，也就是仍算同类的最大分差。移动某个分数或阈值，直到有个答案翻转。`,
    push: (a, b, you) =>
      `现在标签已定，不再改变：不管分数多少，${after(a)}和${between(b)}是尖子生，${after(you)}不是。三元组损失要求负样本\u00a0▲ 到锚点\u00a0● 的距离大于正样本\u00a0■ 到锚点的距离，至少大出一个间隔。`,
  },
  caption: {
    judge:
      '在这里，距离就是标签：谁离锚点够近，谁就算同类，别的一概不问。人脸不同：它有自己的身份，两张照片是同一个人还是两个人，与它们的向量相距多远无关。所以距离本身必须学出来。',
    push: '箭头移动的是分数，好像分数真能挪动似的。在网络里，没有人直接移动某个点：动的是权重，而权重一变，所有的点同时移动。',
  },

  anchorText: (name, at) => `${name} ${mark(at)} · 锚点`,
  judgedText: (name, at, apart, verdict) => `${name} ${mark(at)} · 差 ${mark(apart)} · ${verdict}`,
  pushedText: (name, at, distance) => `${name} ${mark(at)} · ${distance}`,
  nameText: (name, at) => `${name} ${mark(at)}`,
  accepted: '同类',

  question: (anchor, topper) => (topper ? '也是尖子生吗？' : `与${between(anchor)}同类吗？`),
  verdict: (same, anchor, topper) => {
    if (topper) return same ? '也是尖子生' : '不是尖子生';
    return same ? `与${between(anchor)}同类` : `与${between(anchor)}不同类`;
  },
  answer: { yes: '是', no: '否' },
  because: (same, apart, threshold) => `${mark(apart)} ${same ? '≤' : '>'} ${mark(threshold)}`,
  makeAnchor: '让我当锚点',
  isAnchor: '当前锚点',
  anchorIsRole: '锚点是角色，不是某个人：谁担任它，别人就与谁相比。',

  distanceText: {
    plain: (value) => `d ${mark(value)}`,
    squared: (value) => `d² ${upTo(value, 4)}`,
  },
  value: { plain: mark, squared: (value) => upTo(value, 4) },
  rulerUnit: { plain: '分', squared: '平方距离' },
  termNames: {
    anchorPositive: '锚点到正样本的距离',
    anchorNegative: '锚点到负样本的距离',
    margin: '间隔',
    loss: '损失',
  },

  zones: { hard: '困难', semiHard: '半难', easy: '简单' },
  zoneSays: {
    hard: '并不比正样本离锚点更远',
    semiHard: '比正样本远，但没有远出一个间隔',
    easy: '至少远出一个间隔：没有损失',
  },
  zoneKey: (name) => `负样本（${name}）的区域`,
  stretch: ({ from, to, fromEnd, toEnd }) => {
    if (from === to) return `仅 ${edge(from)}`;
    const lower = { line: '', included: `不低于 ${edge(from)}`, excluded: `高于 ${edge(from)}` }[fromEnd];
    const upper = { line: '', included: `不高于 ${edge(to)}`, excluded: `低于 ${edge(to)}` }[toEnd];
    return [lower, upper].filter((side) => side !== '').join('，') || '所有分数';
  },
  or: '；',
  nowhere: '无',
  yoursToFind: '由你来找',
  here: '现在在这里',

  arrows: (steps) => `箭头：为了让损失变小，各个分数走 ${whole(steps)} 步会到哪里。`,
  noArrows: '没有损失：哪个分数都不用动，所以没有箭头。',
  step: '走一步',
  back: '回到 95、93、50',
  stepped: (before, after) => `这一步使损失从 ${before} 变为 ${after}。`,
  nothingToDo: '损失为 0：走一步什么也不会动。',

  task: '任务',
  taskSolved: '任务：已完成',
  taskOffer:
    'FaceNet 的间隔 α = 0.2 用于长度为 1 的向量之间的平方距离。把分数缩放到 0–1 并把差平方，它在这里也有意义。',
  taskSetUp: '设置好',
  taskAsk: (start) => `找出 ${mark(start)} 以上、有损失的最小整数分数。`,
  taskStates: {
    start: (start) => `${mark(start)} 处没有损失。请提高负样本\u00a0▲ 的分数。`,
    'no-loss-yet': () => '这里还没有损失。',
    'a-loss': () => '这里有损失。它是有损失的最小整数分数吗？',
    'loss-at-start': (start) => `在这个间隔下，${mark(start)} 处已有损失。把间隔调小再找。`,
    'no-such-mark': () => '在这个间隔和这些分数下，没有哪个分数有损失。',
  },
  taskFound: (found, loss) =>
    `找到了：${mark(found)}。这里的损失是 ${loss}；再低一分，在 ${mark(found - 1)} 处，负样本刚好够远，损失为 0。`,
  taskOver: '你已经找到了。现在分数和间隔都可以随意改着看。',

  describe: {
    anchor: (name, at) => `${name} ${mark(at)}，锚点。`,
    judged: (name, at, apart, verdict) => `${name} ${mark(at)}，差 ${mark(apart)}：${verdict}。`,
    pushed: (name, at, role) => `${name} ${mark(at)}，${role}。`,
    loss: (zone, loss) => `负样本属于${zone}。损失 ${loss}。`,
  },
  ruled: (ap, an, margin, loss) => `正样本在 ${ap}，负样本在 ${an}，间隔 ${margin}，损失 ${loss}。`,

  table: '用表格列出这些数字',
  heads: {
    student: '学生',
    mark: '分数',
    role: '角色',
    difference: '与锚点的分差',
    verdict: '判断',
    distance: '到锚点的距离',
    descent: '负梯度',
    step: '一步移动（分）',
    zone: '负样本的区域',
    range: '分数',
  },
  lossRow: '损失',
};
