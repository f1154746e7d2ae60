// Simplified Chinese words of the three points.
import type { story } from '../../en/story';
import { fixed, whole } from '../../numbers';

export const triplet: typeof story.triplet = {
  title: '三个点和一个间隔',
  caption: {
    plane:
      '锚点、正样本和负样本画成三个点。实线环的半径就是正样本到锚点的距离。虚线环：间隔到此为止。负样本落在虚线环内就产生损失；每个箭头表示该点怎样移动能让损失变小。',
    circle: '同样的三个点，现在都在单位圆上：每个向量的长度都是 1。三个区域变成圆弧，点只能沿着圆移动。',
    encoder: '现在谁也不能直接移动点：能变的只有同一个编码器的四个权重，于是所有的点一起动，灰色的点也不例外。',
  },
  arrowScale: (scale) => `箭头：各点怎样移动能让损失变小（负梯度）；为了画得下，只画成实际长度的 ${scale} 倍`,
  nextStep: '空心：走一步后的位置',
  others: '灰色：其他样本',

  roles: { anchor: '锚点', positive: '正样本', negative: '负样本' },
  heap: '三个点都在这里',
  zones: { hard: '困难', semiHard: '半难', easy: '简单' },
  distance: {
    plain: { anchorPositive: 'd(a,p)', anchorNegative: 'd(a,n)', unit: '距离' },
    squared: { anchorPositive: 'd²(a,p)', anchorNegative: 'd²(a,n)', unit: '平方距离' },
  },
  pill: { plain: (value) => `d ${fixed(value, 2)}`, squared: (value) => `d² ${fixed(value, 2)}` },
  margin: '间隔',
  loss: '损失',

  says: {
    hard: '困难：负样本并不比正样本更远。',
    semiHard: '半难：负样本更远，但还没有远出一个间隔。',
    easy: '简单：负样本已经远出一个间隔。没有损失，也没有箭头：这个三元组不起作用。',
    farSide: (reach) => `${reach}：即使负样本移到圆的最远处也不够远。对这一对来说，任何负样本都不可能是简单的。`,
    stuck: '还有损失，但从这里已无法让它变小：所有箭头都缩成了零。',
    squeezed: '这是坍缩，不是图出了错：编码器把三个点几乎压成了一个点，每个距离都接近 0，损失约等于间隔。',
  },
  reach: {
    plain: (radius, margin) => `${fixed(radius, 2)} + ${fixed(margin, 2)} > 2`,
    squared: (squared, margin) => `${fixed(squared, 2)} + ${fixed(margin, 2)} > 4`,
  },

  step: '走一步梯度下降',
  run: '运行',
  pause: '暂停',
  reset: '回到起点',
  steps: (count) => `${count} 步`,
  ends: {
    'no-loss': '完成：损失为 0。',
    squeezed: '已停止：三个点到了一处。',
    'stands-still': '已停止：不再有任何移动。',
    'long-walk': '走了 300 步后暂停。',
  },

  examples: '试一试',
  exampleNames: { pull: '困难的负样本', quiet: '简单的负样本', farSide: '越过最远处', between: '夹在中间' },

  place: '摆放三个点',
  placeHint: '拖动一个点；或先点选它，再点击要放的位置；也可以用方向键。',
  placeHere: '把选中的点放在这里',
  x: 'x',
  y: 'y',
  angle: '角度',
  degrees: '°',
  pointLabel: (role, x, y) =>
    `${role}，x ${fixed(x, 2)}，y ${fixed(y, 2)}。用方向键移动；或按下选中，再点击要放的位置。`,
  pointLabelCircle: (role, degrees) =>
    `${role}，位于 ${fixed(degrees, 0)} 度。用方向键转动；或按下选中，再点击要放的位置。`,
  field: (role, coordinate) => `${role} ${coordinate}`,
  ring: '间隔环',
  ringSpoken: (margin, zone) => `间隔 ${fixed(margin, 2)}，负样本属于${zone}`,

  ruler: { positive: '正样本', negative: '负样本', margin: '间隔', loss: '损失', none: '没有损失：在间隔带之外' },
  rulerDescription: (ap, an, loss) => `到锚点距离的标尺：正样本在 ${ap}，负样本在 ${an}，损失 ${loss ?? ''}。`,

  numbers: '用表格列出这些数字',
  table: {
    point: '点',
    x: 'x',
    y: 'y',
    arrowX: '负梯度 x',
    arrowY: '负梯度 y',
    arrowLength: '其长度',
    quantity: '量',
    value: '数值',
    zone: '区域',
    innerRing: '实线环的位置',
    outerRing: '虚线环的位置',
    weights: '编码器的权重',
    steps: '已走步数',
  },

  spoken: (zone, ap, an, loss, steps) =>
    `${whole(steps)} 步之后：正样本在 ${fixed(ap, 2)}，负样本在 ${fixed(an, 2)}，损失 ${fixed(loss, 2)}。${zone}`,
};
