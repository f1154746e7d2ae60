// Simplified Chinese words of the lab: the picture, the transport, the charts, and the sentences that say what is going on.
import { percent, short, whole } from '../../numbers';
import { written } from '../../quantities';
import type { Words } from '../../words';

const STREAMS = ['理科', '艺术', '语言'];

/** Strangers are numbered from 10000. */
function personName(label: number): string {
  return label < 10_000 ? `${label} 号` : `陌生人 ${label - 9999}`;
}

const inRing = (caught: number) => (caught === 0 ? '环内没有异类样本' : `环内有 ${caught} 个异类样本`);

const distanceUnit = { plain: '距离', squared: '平方距离' };
const unitSign = { plain: 'd', squared: 'd²' };

const causes = {
  hinge: '异类样本落在虚线环内会产生损失，网络会设法把它推出去；落在环外，就不再理会。拖动虚线环试试。',
  soft: '软形式没有环：异类样本越近，推得越用力。',
  contrastive: '同类样本全都被拉近；异类样本只有在虚线环内才被推开，环的半径就是间隔。可以拖动这个环。',
  infonce: 'InfoNCE 没有环：推力由批次里所有异类样本分摊，越近分得越多。',
  softmax: '分类器不让样本互相推开：每个样本被拉向自己类别的向量、推离其他类别的向量，这些向量没有画出来。',
  arcface: 'ArcFace 不让样本互相推开：每个样本被拉向自己类别的向量、推离其他类别的向量，这些向量没有画出来。',
};

export const lab: Words['lab'] = {
  title: '实验室',
  caption: (circle, loss) =>
    `${circle ? '向量长度都是 1，所以都在圆上；距离是直线距离。短线连着图片。' : '点到圆心的距离就是到锚点的真实距离。'}${causes[loss]}`,
  captionMap: '嵌入地图：整个嵌入空间。带标记的三张图，就是正在跟踪的三元组。',
  recallOnMap: (recall, step) => `${percent(recall)} 没见过的图，最近邻是同一类（第 ${whole(step)} 步测得）。`,
  angle: '角度只是为了排布。',
  kept: (share) => `这是压平后的画面：保留了 ${percent(share)} 的平方距离。`,

  roles: { anchor: '锚点', positive: '正样本', negative: '负样本', same: '同类', different: '异类' },
  className: (dataset, label, names) => {
    if (names) return names[label];
    if (dataset === 'digits') return String(label);
    if (dataset === 'students') return STREAMS[label] ?? String(label);
    if (dataset === 'faces') return personName(label);
    return String.fromCharCode(65 + label);
  },
  itemName: (dataset, label, names) => {
    if (names) return names[label];
    if (dataset === 'digits') return `数字 ${label}`;
    if (dataset === 'students') return `${STREAMS[label] ?? label}学生`;
    if (dataset === 'faces') return personName(label);
    return `${String.fromCharCode(65 + label)} 类的点`;
  },
  unseenItem: '没见过',
  mislabelled: (given, really) => `标成 ${given}，其实是 ${really}`,
  facts: (facts) => facts.join('，'),
  roleOf: (role, item) => `${role}：${item}`,
  itemDistance: (distance, unit) => `${distanceUnit[unit]} ${written.distance(distance)}`,
  zones: { hard: '不比正样本远', semiHard: '在间隔之内', easy: '在环外' },
  chooseOther: { anchor: '换一个锚点', positive: '换一个正样本', negative: '换一个负样本' },
  neighbours: '按全部维数算，离它最近的',
  chooseAs: '设为',
  isRole: (role) => `它现在就是${role}。`,
  noPartner: '锚点需要另一个同类样本。',
  notPositive: '正样本必须与锚点同类。',
  notNegative: '负样本必须与锚点不同类。',
  notUnseen: '跟踪的三元组只能由训练样本组成。',
  close: '关闭',

  stageName: '锚点周围的样本，按真实距离排列',
  mapName: '嵌入地图',
  zoomIn: '放大',
  zoomOut: '缩小',
  zoomReset: '显示全部',
  turnLeft: '向左转',
  turnRight: '向右转',
  ringLabel: '间隔环',
  ringText: (margin, unit) => `间隔 ${written.distance(margin)}（${unitSign[unit]}）`,
  ringSpoken: (margin, caught) => `间隔 ${written.distance(margin)}，${inRing(caught)}`,
  invitation: '轮到你了：拉这个环',
  invitationShort: '轮到你了：拉',
  ringWasHere: '你的环原来在这里。',
  zoomedOut: (factor) => `画面已缩小，能看到的范围是原来的 ${short(factor)} 倍`,
  farSide: '虚线环已越过圆的最远处：环外不会有异类样本。',
  caught: (caught, different) => `环内的异类：画出的 ${different} 个中有 ${caught} 个`,
  caughtOf: {
    soft: '软形式没有环：异类样本越近，推得越用力',
    infonce: 'InfoNCE 没有环：异类样本越近，分到的推力越大',
    softmax: 'softmax：样本被推离类别向量，而不是彼此',
    arcface: 'ArcFace：样本被推离类别向量，而不是彼此',
  },

  play: '播放',
  pause: '暂停',
  step: '走一步',
  reset: '同一起点',
  resetHelp: '用同样的初始权重和批次再来一次',
  newStart: '新起点',
  newStartHelp: '换一套初始权重和批次',
  statuses: {
    loading: '加载中……',
    playing: '训练中',
    paused: '已暂停',
    resting: '等候中：不在屏幕上，或者另一幅插图正在训练',
    stopped: '已停止',
  },
  stepCount: (step) => `第 ${whole(step)} 步`,
  stepAxis: '步',
  measuredAt: (value, step) => `${value}（第 ${whole(step)} 步）`,

  rulerDescription: ({ positive, negative }, ap, an, loss, unit) =>
    `到锚点${distanceUnit[unit]}的标尺：${positive}在 ${ap}，${negative}在 ${an}${loss === null ? '' : `，损失 ${loss}`}。`,
  rulerLabels: { positive: '正样本', negative: '负样本', margin: '间隔', loss: '损失', none: '没有损失：在间隔带之外' },
  distanceUnit,
  unitSign,

  tripletTitle: '正在跟踪的三元组',
  lastStep: (change) => `变化 ${change}`,
  distancesTitle: '离锚点多远',
  distancesFollowed: {
    plain: { positive: 'd(a,p)', negative: 'd(a,n)' },
    squared: { positive: 'd²(a,p)', negative: 'd²(a,n)' },
  },
  distancesBatch: { positive: '同类，本批次', negative: '异类，本批次' },
  chartScope: '显示',
  scopeTriplet: '这个三元组',
  scopeBatch: '批次平均',
  marginBand: '间隔',
  marginMark: (margin) => `间隔 ${written.distance(margin)}`,
  backMark: '当前位置',
  tripletMark: '换了三元组',
  distancesDescription: (ap, an, unit) =>
    `${distanceUnit[unit]}随步数变化的折线图：锚点到正样本现在是 ${written.distance(ap)}，锚点到负样本现在是 ${written.distance(an)}。`,
  teachingTitle: '仍起作用的样本对',
  teachingUnit: '· 所有锚点',
  teachingSeries: { recent: '最近 10 步', batch: '这个批次' },
  teachingDescription: (recent, batch) =>
    `随步数变化的折线图：最近 10 步平均有 ${percent(recent)} 的样本对仍起作用，这个批次有 ${percent(batch)}。`,
  lossTitle: '损失',
  lossMined: '选中的',
  lossAll: '全部三元组',
  lossRecent: (loss) => `选中的，最近 10 步的平均：${written.loss(loss)}`,
  lossDescription: (mined, all, batch) =>
    `随步数变化的折线图：选中且有损失的三元组，平均损失 ${written.loss(mined)}；全部有效三元组，平均损失 ${written.loss(all)}。${batch}`,
  lossOfBatch: {
    series: '这个批次',
    recent: (loss) => `最近 10 步的平均：${written.loss(loss)}`,
    description: (loss) => `随步数变化的折线图：这个批次的损失 ${written.loss(loss)}。`,
  },
  countsTitle: '批次里的全部三元组',
  counts: { easy: '简单', semiHard: '半难', hard: '困难' },
  active: (share) => `有损失 ${percent(share)}`,
  histogramTitle: '没见过的样本两两之间的距离',
  histogramSame: '同类',
  histogramDifferent: '异类',
  histogramThreshold: (value) => `阈值 ${written.distance(value)}`,
  histogramDescription: (recall) => `没见过的样本之间距离的直方图，分同类和异类。${recall}`,
  recall: (recall, step) =>
    `没见过的样本的召回率（最近邻属于同类的比例）：${written.recall(recall)}（第 ${whole(step)} 步测得）`,
  auc: (auc) => `AUC ${written.area(auc)}`,

  pictureNote: {
    faces: '',
    own: '',
    students: '每个条形是一科的分数，0 到 100，从上到下：数学、物理、美术、音乐、英语、法语。',
    shapes: '每个点就在它在玩具数据中的位置上。',
    digits: '',
  },

  presetLocked: '变灰的选项会改动此处已锁定的设置。',
  marksHelp: (classes, common) =>
    `长度为 1 的向量之间的平方距离：2 是直角，4 是正对面。${common === null ? '' : `${classes} 个类别彼此最多能同时相距 ${written.distance(common)}。`}`,
  unseen: '没见过的图',

  dismiss: '关闭提示',

  spoken: (state, step, ap, an, unit, caught) =>
    `${state}${state.endsWith('。') ? '' : '。'}第 ${whole(step)} 步。${distanceUnit[unit]}：锚点到正样本 ${written.distance(ap)}，锚点到负样本 ${written.distance(an)}。${caught === null ? '' : `${inRing(caught)}。`}`,
  numbersTable: '用表格列出这些数字',
  numbersFile: '数据（CSV）',
  tableHeads: { quantity: '量', value: '数值' },
  distanceRows: {
    plain: { anchorPositive: '锚点到正样本的距离', anchorNegative: '锚点到负样本的距离' },
    squared: { anchorPositive: '锚点到正样本的平方距离', anchorNegative: '锚点到负样本的平方距离' },
  },
  tableRows: {
    step: '步数',
    loss: '损失：选中且有损失的三元组的平均',
    lossOfBatch: '这个批次的损失',
    lossRecent: '同上，最近 10 步的平均',
    lossAll: '损失：全部有效三元组的平均',
    teaching: '仍起作用的样本对，最近 10 步的平均',
    teachingBatch: '仍起作用的样本对，这个批次',
    active: '有损失的三元组占全部有效的比例',
    easy: '批次中的简单三元组',
    semiHard: '批次中的半难三元组',
    hard: '批次中的困难三元组',
    caught: '环内的异类样本',
    recall: '没见过的样本的召回率',
    stepsPerSecond: '每秒步数',
  },
};
