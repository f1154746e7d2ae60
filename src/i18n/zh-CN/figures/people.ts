// Simplified Chinese words of the figure `people`: made-up faces, what changes between their pictures and what does not.
import type { FaceWords } from '../../words';

export const people: FaceWords['people'] = {
  title: '编码器该忽略什么，该留住什么',
  personName: (person) => `${person} 号`,
  another: '换一个人',
  anotherThan: (person) => `换掉 ${person} 号`,
  pictureLabel: (person, picture) => `${person} 号，第 ${picture} 张照片`,
  sweptLabel: (person, factor, at) => `${person} 号，${factor} ${at}`,
  otherLabel: (person, distance) => `${person} 号，保持不动：距离 ${distance}`,
  frameLabel: (factor, at, distance) => `${factor} ${at}：距离 ${distance}`,
  morphLabel: (person, other, share) => `从 ${person} 号到 ${other} 号，走了 ${share}`,
  noPictures: '画不出人脸：负责画图的 Worker 未能启动，或中途出错。',

  rows: {
    tab: '两个人',
    title: '两个人，每人八张照片',
    intro:
      '姿势、光线、表情、衣服和背景，每张照片都不一样；人却没有变。编码器应当给同一行的所有照片几乎相同的向量，给两行不同的向量。',
  },
  sweep: {
    tab: '只变一个因素',
    title: '该忽略的：同一个人，只变一个因素',
    intro:
      '每个条形是这张照片与正中那张\u00a0● 逐像素算出的距离。虚线是另一个人\u00a0▲ 与\u00a0● 的距离，两人都正对前方。',
    reading: (distance) => `与\u00a0● 的距离：${distance}`,
    verdict: (factor, farther, here, there, other) =>
      farther
        ? `${factor}：这张照片与\u00a0● 的距离（${here}）比 ${other} 号与\u00a0● 的（${there}）还远。按像素判断，另一个人反而更像。阈值怎么定都改不过来；编码器却可以学会。`
        : `${factor}：这张照片与\u00a0● 的距离（${here}）比 ${other} 号与\u00a0● 的（${there}）近。这一次，像素判断得对。`,
    samePerson: '两边是同一个人。请在上面另选一个来比较。',
  },
  morph: {
    tab: '从一人到另一人',
    title: '该留住的：从一个人到另一个人',
    intro:
      '姿势、光线和表情都不动，变的只有身份：所有特征一起变。走到某处，你的眼睛会说：换人了。编码器也得找到自己的界线，也就是阈值。',
    slider: (person, other) => `从 ${person} 号到 ${other} 号`,
  },
  caption:
    '这些人从来不存在。每个人是由编号抽出的六十来个数，由你的浏览器用算术画出来。编码器拿到的照片是 32 × 32 个灰度值，每个都是与周围相比得出的；这里的距离就是在这 1,024 个数上算出的，还没有经过任何编码器。',

  table: '用表格列出这些数字',
  heads: { person: '人', distance: '与\u00a0● 的距离' },
};
