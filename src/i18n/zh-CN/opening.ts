// Simplified Chinese words of the opening: five beats on one picture, and a digit of the reader's own.
import type { Caption } from '../../session/opening/captions';
import { percent } from '../numbers';
import { written } from '../quantities';
import type { Words } from '../words';
import { fold } from './fold';

type Change = Pick<Extract<Caption, { kind: 'zoomed' }>, 'recall' | 'recallNow' | 'recallBefore'>;

function recallIs({ recall, recallNow, recallBefore }: Change): string {
  if (recall === 'same') return '几乎没变';
  return `从 ${percent(recallBefore)} ${recall === 'fell' ? '降' : '升'}到 ${percent(recallNow)}`;
}

export const opening: Words['opening'] = {
  name: '第一分钟',
  beats: {
    pictures: '三张图',
    turn: '轮到你了',
    more: '你要得更多',
    zoomed: '主要是放大了',
    circle: '在圆上',
  },
  titles: {
    measuring: '变了什么？',
    apart: '也放大了',
    hardly: '几乎没有动',
  },
  captions: {
    pictures: ({ matching, different }) =>
      `慢放十五步：网络同时移动所有数字。同类的 ${matching} 最后应当比异类的 ${different} 更靠近锚点。`,
    still: () => '已暂停：你的系统要求减少动画。请按“下一幕”。',
    turn: () => '异类数字落在虚线环内要付出代价（_损失_），网络会设法把它推出去；落在环外，就不再理会。',
    more: ({ most, of, left }) =>
      `你的环圈住了 ${of} 个异类数字中的 ${most} 个。训练正把它们往外推，${left === 0 ? '已经一个不剩' : `还剩 ${left} 个`}。画面装不下时会缩小。`,
    measuring: () => '正在测量各个距离……',
    zoomed: ({ same, different, ...recall }) =>
      `异类距离平均是原来的 ${fold(different)}，同类 ${fold(same)}：主要是放大。_召回率_（最近邻属于同类的比例）${recallIs(recall)}。`,
    apart: ({ same, different, ...recall }) =>
      `异类数字的距离变为原来的 ${fold(different)}，同类变为 ${fold(same)}。_召回率_（最近邻属于同类的比例）${recallIs(recall)}。`,
    hardly: () => '总的来说，数字移动得很少：拉得小，圈进来的就不多。把环再往外拉。',
    'circle-sorts': () => '从头再来，这回每个向量的长度都是 1（即归一化），什么也放大不了。数字只能沿着圆周自己分开。',
    'circle-waits': () => '每个向量的长度都是 1，数字也已经分开。把环再往外拉：有什么在动吗？',
    'circle-late': () => '每个向量的长度都是 1，数字还在慢慢分开。把环再往外拉：有什么在动吗？',
    'circle-wider': ({ before, left, of }) =>
      `异类数字平均还是那么远，同类数字稍稍靠拢。变的是**哪些还起作用**：锚点周围 ${of} 个里，原来 ${before} 个，现在 ${left} 个。`,
    'circle-crowds': ({ most, of }) =>
      `更大的环让这个锚点周围 ${of} 个里的 ${most} 个**又起作用**。它们逃不远，于是同类数字挤得更近。`,
  },
  dot: (number, title) => `第 ${number} 幕：${title}`,
  progress: (number, of) => `${number} / ${of}`,
  dots: '各幕',
  back: '上一幕',
  next: '下一幕',
  skip: '跳过',
  pullForMe: '替我拉',
  forbid: '禁止放大',
  onward: '再看人脸',
  onwardTo: '接着读第一章',
  toChapter: '直接去第一章',
  openLab: '打开实验室',
  openLabWith: '，接着这次训练',
  toBeginning: '从头讲一遍',
  moreCharts: '更多图表（在实验室里）',
  chartNote: '这一步用到的数字里，每个数字轮流当锚点，统计有多少同类对仍有损失。',
  chartDescription: (share) => `随步数变化的折线图：这一步中 ${percent(share)} 的样本对仍起作用。`,

  roles: { anchor: '锚点', positive: '同类', negative: '异类' },
  chooseOther: { anchor: '换一个锚点', positive: '换一个同类', negative: '换一个异类' },
  away: { before: '距离 ', after: '' },
  triplet: '这三张图',
  inside: (count, of) => `${count} / ${of}`,
  recallChange: (before, now) => `${percent(before)} → ${percent(now)}`,
  recallBeforeAndNow: '召回率，之前与现在',
  ring: (margin) => `间隔 ${written.distance(margin)}`,
  insideRing: '个异类数字在这个锚点的环内',
  means: {
    long: {
      trueDistance: '从圆心到图片正中的距离，就是它到锚点的真实距离。',
      onCircle: '每个向量的长度都是 1，所以都在这个圆上。距离是圆内的直线距离。',
    },
    short: { trueDistance: '圆心到图片正中，就是真实距离。', onCircle: '每个向量长度都是 1，距离是直线距离。' },
  },

  draw: {
    title: '自己写一个',
    how: '用鼠标、手指或笔来写。你的数字会飞到网络给它的位置。',
    sheet: '写数字的纸',
    ready: '或者选一个现成的',
    clear: '清除',
    close: '关闭',
    yours: '你的',
    away: (distance) => `离锚点 ${written.distance(distance)}。`,
    neighbours: (neighbours) =>
      `最近的邻居：${neighbours.map(({ label, count }) => `${count} 个 ${label}`).join('、')}。`,
    anything: (known) => `每张图总要落在某处。网络只学过 ${known.join('、')}，说不出“都不是”。`,
    waits: '正在飞过去……',
  },
};
