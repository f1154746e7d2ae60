// Simplified Chinese words of the figure `angles`.
import type { story } from '../../en/story';
import { fixed } from '../../numbers';

const inDegrees = (theta: number, decimals: number) => `${fixed((theta * 180) / Math.PI, decimals)}°`;

export const angles: typeof story.angles = {
  title: '一个转盘，四种距离',
  caption: {
    circle:
      '单位圆上的锚点和它的正样本：编码器把每个向量除以自己的长度后，向量就在这样的圆上。同一段差距可以说成角度、弦、弦的平方或余弦。圆外画的是：各种间隔要求负样本再远多少。',
    plane:
      '查询在圆上，两个候选可以有任意长度。实线：按距离更近的那个。阴影角：按余弦更近的那个。空心点：向量除以自己的长度后的位置。',
  },
  lineLabel: '同一段差距的五种说法',
  marks: {
    theta: (degrees) => `θ ${degrees}°`,
    arc: (arc) => `弧 ${arc}`,
    chord: (chord) => `弦 ${chord}`,
    squared: (squared) => `弦² ${squared}`,
    cosine: (cosine) => `cos ${cosine}`,
  },
  bandNames: { angle: 'θ', chord: 'd', squared: 'd²', cosine: 'cos' },
  units: {
    angle: '角 θ，也就是弧',
    chord: '弦 d = 2 sin(θ/2)',
    squared: '平方 d² = 2 − 2 cos θ',
    cosine: '余弦 cos θ',
  },
  written: {
    angle: (theta) => inDegrees(theta, 1),
    chord: (value) => fixed(value, 2),
    squared: (value) => fixed(value, 2),
    cosine: (value) => fixed(value, 2),
  },
  tick: {
    angle: (theta) => inDegrees(theta, 0),
    chord: (value) => fixed(value, 0),
    squared: (value) => fixed(value, 0),
    cosine: (value) => fixed(value, 0),
  },
  margin: (margin) => `间隔 ${margin}`,
  degrees: (degrees) => `${degrees}°`,
  knobs: { first: '锚', second: '正' },
  pointNames: { first: '锚点', second: '正样本' },
  pointLabel: (point, direction, between) =>
    `${point}，在 ${fixed(direction, 0)} 度，与另一点相差 ${fixed(between, 0)} 度`,

  asks: {
    angle: (margin) => `角 ${margin}`,
    chord: (margin) => `弦 ${margin}`,
    squared: (margin) => `平方 ${margin}`,
    cosine: (margin) => `余弦 ${margin}`,
  },
  more: (margin, degrees) => `${degrees}°（${margin}）`,
  verdict: {
    one: (from, more) => `正样本与锚点相差 ${from}°：几种间隔在这里是一回事。负样本必须比正样本再远 ${more}。`,
    apart: (from, more) => `正样本与锚点相差 ${from}°：负样本必须比正样本再远 ${more}。`,
  },
  noRoom: (margins, from, more) =>
    `${more ? '' : `正样本与锚点相差 ${from}°：`}${margins} 的间隔放不下：圆在此之前就到头了。`,
  between: '',
  list: (parts) => parts.join('，'),
  sameOrder:
    '余弦的间隔处处是平方间隔的一半：同一把尺，两个名字。不管按哪一种排序，近邻都一样：角越大，弦就越长，平方越大，余弦越小。',

  spoken: (degrees, verdict) => `夹角是 ${degrees} 度。${verdict}`,
  table: { measure: '量法', value: '值', margin: '间隔', end: '间隔到哪里为止', never: '放不下' },

  query: '查询',
  letters: { a: 'A', b: 'B' },
  candidateLabel: (letter, x, y) => `候选 ${letter}，x ${fixed(x, 2)}，y ${fixed(y, 2)}。用方向键移动。`,
  lengths: {
    from: '到查询',
    nearer: '更近的',
    plain: '距离',
    cosine: '余弦距离 1 − cos',
    onCircle: '在圆上的距离',
    neither: '一样',
    verdict: (plain, cosine) => {
      if (plain === null || cosine === null) return '这里有一种量法看不出两者的差别。';
      return plain === cosine
        ? `两种量法都说 ${plain}。把另一个拉长或缩短，直到两者不同。`
        : `按距离 ${plain} 更近，按余弦 ${cosine} 更近。不在圆上时，用一种训练、用另一种排序，会得到不同的近邻。`;
    },
    noDirection: (letter) => `${letter} 的长度是 0：没有方向，也就没有余弦。`,
    why: '距离看得见向量有多长，余弦看不见。把每个向量除以自己的长度，就没有什么可争的了：在圆上，最后两行总是同一个近邻。',
  },
};
