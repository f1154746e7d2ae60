// Simplified Chinese words of the figure `oneshot`.

import { fixed, percent, whole } from '../../numbers';
import { written } from '../../quantities';
import type { FaceWords } from '../../words';
import { after, before, between } from '../spaced';

export const oneshot: FaceWords['oneshot'] = {
  title: '看一眼就够',
  caption:
    '每一类都只用一张图片注册；这里的图片，没有一张用来训练过编码器。新图片取已注册的图片里离它最近的那张的名字；如果连最近的也超过阈值，就说“不认识”。注册不需要训练：编码器只是再把一张图片变成向量，把这个向量存下来。',
  faceNet:
    '为什么看一眼就够：编码器已经用别的人学会了同一个人的照片里什么是不变的，所以同一个人的向量靠得很近，哪怕是它从未见过的人。FaceNet 就是这样用的：有了嵌入，认人就是找最近的向量。',
  wait: '正在测量留出的样本……',
  impossible: '这里无法注册：至少要有两个类别，每类至少四个留出的样本。',
  shelfTitle: (ways) => `每类一张图片，已注册：${ways}`,
  questions: { who: '这是谁？', fails: '找出它在哪里失败', own: '捏一张脸' },
  nearestFirst: '已注册，最近的在前',
  says: (name) => `“这是${before(name)}。”`,
  saysNobody: '“不认识。”',
  details: '阈值：放行与拒绝',
  fairChoice: '公平地选阈值',
  makeTab: '合成的图片',
  notes: '说明',
  redraw: '换一批',
  fewer: (classes, ways) =>
    classes > ways
      ? `这份数据有 ${classes} 个类别：注册了 ${ways} 个，至少留一个来扮演未注册的人。`
      : `这份数据有 ${classes} 个类别：全部注册，没有未注册的人。`,
  enrolledAs: (name) => `${after(name)}的注册图片`,
  made: '合成',
  nearest: '最近',
  arrivalsTitle: '新来的图片',
  tally: (right, all) => `${all} 张中对了 ${right} 张`,
  scoreKey: '括号和粗线：平均值有多准。细线：十次测试有九次落在这里。',
  choosing: '选一张新图片：条形显示它离每个注册者有多远，穿过所有条形的竖线是阈值。',
  nobody: '不认识',
  stranger: '未注册的人',
  itIs: (name) => `其实是${before(name)}`,
  newPicture: '新图片：',
  named: '判为',
  outcomes: {
    right: '对',
    wrong: '错',
    refused: '误拒',
    admitted: '放行了未注册的人',
    turnedAway: '拒绝了未注册的人',
  },
  scoreTitle: (ways) => `从 ${ways} 个中认对一个的比例`,
  score: (name, mean, low, high) =>
    `${name} ${percent(mean, 1)}（${percent(Math.max(0, low), 1)} 到 ${percent(Math.min(1, high), 1)}）`,
  chance: (share) => `瞎猜 ${percent(share)}`,
  scoreDescription: (rows, chance) =>
    `新图片被认对的比例：${rows.map(({ text }) => text).join('，')}；瞎猜 ${percent(chance, 1)}。`,
  scoreNote: (draws) =>
    `同样的测试做了 ${draws} 次，每次注册谁、用哪张图片注册、来的是哪张新图片都重新抽取；给出的是平均值，与阈值无关。条形上的粗线和括号里的两个数：这个平均值有多准（95% 区间）。细线：十次测试有九次落在这里。区间只反映在这些类别里抽取的随机性；换一批类别，波动更大。`,
  openTitle: '放行与拒绝',
  admitted: '放行的未注册者',
  refused: '误拒的注册者',
  ofStrangers: (admitted, strangers) => `${whole(strangers)} 个里有 ${whole(admitted)} 个`,
  ofEnrolled: (refused, queries) => `${whole(queries)} 个里有 ${whole(refused)} 个`,
  noStrangers: '这里没有未注册的人',
  choose: '用一半来选阈值',
  chosen: (step, threshold, there, here) =>
    `在第 ${whole(step)} 步选定，用的是这里没有显示的那一半：未注册的人和注册者各占一半，没有哪个阈值比 ${written.distance(threshold)} 判断得更准，判断正确的比例为 ${percent(there, 1)}；在这里显示的一半上，是 ${percent(here, 1)}。`,
  notChosen: '现在的阈值是你自己设的。',
  noChoice: '这里无从选择：未注册的人和注册者缺一不可。',
  notStrangers: '这些图片对编码器是新的，但类别不是：它训练时见过同类的其他样本。真正没见过的人只在人脸数据里。',
  makeIntro:
    '这些图片是现在生成的，没有用来训练过：同一个人只变一个因素，或介于两人之间的脸。每一张都和别的新图片一样来认。选一张，看它到已注册的各张有多远；也可以用它代替真图片来注册，看还认得出谁。',
  searching: (ready, of) => `正在找它会认错的人：图片 ${ready} / ${of}`,
  making: (ready, of) => `正在合成图片：已完成 ${ready} / ${of}`,
  asking: '正在测量这些图片……',
  makeWhat: '合成什么',
  kinds: { sweep: '只变一个因素', morph: '变成另一人' },
  person: '人物',
  from: '从',
  to: '到',
  varies: '变化的因素',
  factors: { yaw: '转头', lightAzimuth: '光线方向', smile: '微笑' },
  position: '位置',
  degrees: (degrees) => `${fixed(degrees, 0)}°`,
  smile: (value) => fixed(value, 2),
  share: (share, name) => `${share} ${name}`,
  madePicture: (text) => `合成图片，${text}：`,
  sweepKey: {
    yaw: (from, to) => `头从 ${from} 转到 ${to}；0° 时正对镜头。`,
    lightAzimuth: (from, to) => `光绕着头从 ${from} 转到 ${to}；0° 时从镜头方向照来。`,
    smile: (from, to) => `从 ${from}（嘴角向下）到 ${to}（开怀大笑）。`,
  },
  guessing: (ways) => `在注册的 ${ways} 人里瞎猜，${ways} 次里猜对一次。`,
  foundSweep: (name, right, others, nobody, all) =>
    `${after(name)}的 ${all} 张图片中，认作${between(name)}的 ${right} 张，认作别人的 ${others} 张，不认识的 ${nobody} 张。`,
  foundMorph: (first, ofFirst, second, ofSecond, others, nobody, all) =>
    `${all} 张图片中，认作${between(first)}的 ${ofFirst} 张，认作${between(second)}的 ${ofSecond} 张，认作别人的 ${others} 张，不认识的 ${nobody} 张。`,
  enrol: (name, text) => `用这张注册${before(name)}（${text}）`,
  restore: '换回真图片',
  features: {
    faceWidth: '脸宽',
    eyesApart: '眼距',
    noseWidth: '鼻宽',
    hairLength: '发长',
    hairColour: '发色浅',
    skinColour: '肤色深',
    smile: '微笑',
  },
  surprise: '随机来一张',
  enrolOwn: '注册这张脸',
  takeOff: '撤下来',
  yourFace: '你捏的脸',
  ownPicture: '你捏的脸',
  landed: (name, distance, threshold, known) =>
    known
      ? `离得最近的是${before(name)}，距离 ${distance}。阈值是 ${threshold}：够近，会被当成${before(name)}。`
      : `离得最近的是${before(name)}，距离 ${distance}。阈值是 ${threshold}：太远，不会被当成任何人。`,
  noSuchPerson: '世上没有这个人，可这张图片照样会落在某个位置。',
  ownSpoken: (says, where) => `${says}${where}`,
  tableWays: '注册的类别数',
  tableDraws: '抽取次数',
  tableChance: '瞎猜的准确率',
  tableAccuracy: '准确率',
  tableLow: '准确率区间的下端',
  tableHigh: '准确率区间的上端',
  tableStrangers: '全部抽取中的未注册的人',
  tableAdmitted: '放行的未注册者',
  tableQueries: '全部抽取中注册者的新图片',
  tableRefused: '被误拒的注册者的新图片',
  tableArrival: (number, name) =>
    name === null ? `第 ${number} 张新图片，未注册的人` : `第 ${number} 张新图片，${name}`,
  tableNearest: (name, distance, outcome) => `${name}，${distance}，${outcome}`,
  spoken: (step, ways, trained, inputs, admitted, refused) =>
    `第 ${whole(step)} 步。注册了 ${ways} 个，每个一张图片；认对的比例是 ${percent(trained, 1)}，不用编码器是 ${percent(inputs, 1)}。在这个阈值下，放行了 ${percent(admitted, 1)} 的未注册者，误拒了 ${percent(refused, 1)} 的注册者。`,
};
