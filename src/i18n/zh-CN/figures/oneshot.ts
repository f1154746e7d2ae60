// “看一眼就够”插图的中文文案。

import { fixed, percent, whole } from '../../numbers';
import { written } from '../../quantities';
import type { FaceWords } from '../../words';

/** 拉丁字母前空一格，汉字前不空。 */
const spaced = (name: string) => (/^\w/.test(name) ? ` ${name}` : name);

export const oneshot: FaceWords['oneshot'] = {
  title: '看一眼就够',
  caption:
    '架子上的每一类都只用一张图片登记，这里的图片编码器一张也没有训练过。新图片取架子上离它最近的那张的名字；如果连最近的也超过阈值，就说“不认识”。登记不需要训练：编码器只是再把一张图片变成向量，记下来而已。',
  faceNet:
    '为什么看一眼就够：编码器在别的人身上学会了同一个人的各张照片里什么是不变的，所以同一个人的向量挤在一起，哪怕是它从未见过的人。FaceNet 就是这样用的：有了嵌入，认人就是找最近的向量。',
  wait: '正在测量留出的样本……',
  impossible: '这里无法登记：至少要有两个类别，每类至少四个留出的样本。',
  shelfTitle: (ways) => `每类一张图片，已登记：${ways}`,
  questions: { who: '这是谁？', fails: '找出它在哪里失败', own: '捏一张脸' },
  nearestFirst: '已登记，最近的在前',
  says: (name) => `“这是${spaced(name)}。”`,
  saysNobody: '“不认识。”',
  details: '门口的阈值',
  fairChoice: '公平地选',
  makeTab: '合成的图片',
  notes: '说明',
  redraw: '换一批',
  fewer: (classes, ways) =>
    classes > ways
      ? `这份数据有 ${classes} 个类别：登记了 ${ways} 个，至少留一个来扮演陌生人。`
      : `这份数据有 ${classes} 个类别：全部登记，没有陌生人。`,
  enrolledAs: (name) => `${name} 的登记图片`,
  made: '合成',
  nearest: '最近',
  arrivalsTitle: '新来的图片',
  tally: (right, all) => `${all} 张中对了 ${right} 张`,
  choosing: '选一张新图片：架子上的横条显示它离每个已登记者有多远，穿过所有横条的竖线是阈值。',
  nobody: '不认识',
  stranger: '陌生人',
  itIs: (name) => `其实是 ${name}`,
  newPicture: '新图片：',
  named: '判为',
  outcomes: {
    right: '对',
    wrong: '错',
    refused: '误拒',
    admitted: '放进了陌生人',
    turnedAway: '拒绝了陌生人',
  },
  scoreTitle: (ways) => `从 ${ways} 个中认出一个：有多准`,
  score: (name, mean, low, high) =>
    `${name} ${percent(mean, 1)}（${percent(Math.max(0, low), 1)} 到 ${percent(Math.min(1, high), 1)}）`,
  chance: (share) => `瞎猜 ${percent(share)}`,
  scoreDescription: (rows, chance) =>
    `新图片被认对的比例：${rows.map(({ text }) => text).join('，')}；瞎猜 ${percent(chance, 1)}。`,
  scoreNote: (draws) =>
    `同样的测试做了 ${draws} 次，每次登记的对象、所用的图片和拿来问的新图片都重新抽取；给出的是平均值。粗条和括号里的两个数：这个平均值有多准（95% 区间）。细线：十次测试有九次落在这里。每次都从这些类别里抽取；换一批类别，波动更大。与阈值无关。`,
  openTitle: '门口',
  admitted: '放进的陌生人',
  refused: '误拒的登记者',
  ofStrangers: (admitted, strangers) => `${whole(strangers)} 个里有 ${whole(admitted)} 个`,
  ofEnrolled: (refused, queries) => `${whole(queries)} 个里有 ${whole(refused)} 个`,
  noStrangers: '这里没有陌生人',
  choose: '用一半来选阈值',
  chosen: (step, threshold, there, here) =>
    `选于第 ${step} 步，用的是这里没有显示的那一半：陌生人和登记者各占一半地算，没有哪个阈值比 ${written.distance(threshold)} 判得更准，对了 ${percent(there, 1)}；在这里显示的这一半上，对了 ${percent(here, 1)}。`,
  notChosen: '现在的阈值是你自己设的。',
  noChoice: '这里无从选择：陌生人和登记者缺一不可。',
  measured: (step, current) =>
    current ? `测于第 ${step} 步；训练过程中以及每次暂停时会重新测量。` : `在上一次训练的第 ${step} 步测得。`,
  notStrangers: '这些图片对编码器是新的，但类别不是：它训练时见过同类的其他样本。真正的陌生人只在人脸数据里。',
  makeIntro:
    '这些图片是你看的时候现做的，谁也没用它们训练过：一个人只变一样，或者两个人之间的人。每张都像别的新图片一样被认。选一张，看它到架子上各张的距离；也可以用它替换登记的真图片，看还认得出谁。',
  makeWhat: '制作',
  kinds: { sweep: '渐变一样', morph: '变成另一人' },
  person: '人物',
  from: '从',
  to: '到',
  varies: '变什么',
  factors: { yaw: '转头', lightAzimuth: '光的方向', smile: '微笑' },
  position: '位置',
  degrees: (degrees) => `${fixed(degrees, 0)}°`,
  smile: (value) => fixed(value, 2),
  share: (share, name) => `${share} ${name}`,
  madePicture: (text) => `合成图片，${text}：`,
  foundSweep: (name, right, others, nobody, all) =>
    `${name} 的 ${all} 张图片中，认作 ${name} 的 ${right} 张，认作别人的 ${others} 张，不认识的 ${nobody} 张。`,
  foundMorph: (first, ofFirst, second, ofSecond, others, nobody, all) =>
    `${all} 张图片中，认作 ${first} 的 ${ofFirst} 张，认作 ${second} 的 ${ofSecond} 张，认作别人的 ${others} 张，不认识的 ${nobody} 张。`,
  enrol: (name, text) => `用这张登记 ${name}（${text}）`,
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
  enrolOwn: '登记这张脸',
  takeOff: '撤下来',
  yourFace: '你捏的脸',
  ownPicture: '你捏的脸',
  landed: (name, distance, threshold, known) =>
    known
      ? `离得最近的是${spaced(name)}，距离 ${distance}。阈值是 ${threshold}：够近，会被当成${spaced(name)}。`
      : `离得最近的是${spaced(name)}，距离 ${distance}。阈值是 ${threshold}：太远，不会被当成任何人。`,
  noSuchPerson: '世上没有这个人，可这张图片照样落在某个地方。',
  ownSpoken: (says, where) => `${says}${where}`,
  tableWays: '登记的类别数',
  tableDraws: '抽取次数',
  tableChance: '瞎猜的准确率',
  tableAccuracy: '准确率',
  tableLow: '准确率区间的下端',
  tableHigh: '准确率区间的上端',
  tableStrangers: '全部抽取中的陌生人',
  tableAdmitted: '放进的陌生人',
  tableQueries: '全部抽取中登记者的新图片',
  tableRefused: '被误拒的登记者的新图片',
  tableArrival: (number, name) => (name === null ? `第 ${number} 张新图片，陌生人` : `第 ${number} 张新图片，${name}`),
  tableNearest: (name, distance, outcome) => `${name}，${distance}，${outcome}`,
  spoken: (step, ways, trained, inputs, admitted, refused) =>
    `第 ${step} 步。${ways} 类各用一张图片登记，认对的比例是 ${percent(trained, 1)}，不用编码器是 ${percent(inputs, 1)}。在这个阈值下，放进了 ${percent(admitted, 1)} 的陌生人，误拒了 ${percent(refused, 1)} 的登记者。`,
};
