// Simplified Chinese words of what a run's numbers mean: its state and the cause of it, notices, the space, the batch, the
// timeline, the arrows.
import type { Spread } from '../../session/insights/spreadInsight';
import { fixed, percent, short, whole } from '../numbers';
import { written } from '../quantities';
import type { FigureWords } from '../words';
import { fold } from './fold';

const engines = { plain: '· 处理器', wasm: '· 处理器', webgl: '· WebGL' };

const noLoss = (steps: number) => `已暂停：连续 ${whole(steps)} 步，选中的三元组都没有损失`;
const allMining = (helps: boolean) => (helps ? '改为挖掘全部三元组，就会用它们来训练。' : '');
const wentBack = (steps: number) =>
  steps > 0 ? `训练退回了 ${whole(steps)} 步，现在由处理器进行。` : '训练现在由处理器进行。';
const movedAllTheSame = (moved: boolean) => (moved ? '，但最近几步仍然带动了它（点线）' : '');

function change(before: number, now: number): string {
  const [from, to] = [fixed(before, 2), fixed(now, 2)];
  return from === to ? `仍是 ${to}` : `从 ${from} 变为 ${to}`;
}

function spreadChange({ unit, before, now }: Spread): string {
  return `异类样本之间的平均${unit === 'squared' ? '平方距离' : '距离'}，开始时是 ${written.distance(before)}，现在是 ${written.distance(now)}`;
}

function degrees(angle: number | null): string {
  return angle === null ? '–' : `${Math.round(angle)}°`;
}

export const insights: FigureWords['insights'] = {
  engines,
  status: {
    loading: () => '加载中……',
    training: ({ perSecond, engine }) => `${whole(perSecond)} 步/秒 ${engines[engine]}`,
    resting: () => '等候中：不在屏幕上，或者另一幅插图正在训练',
    stopped: () => '已停止',
    paused: () => '已暂停。',
    'your-turn': () => '轮到你了：把虚线环往外拉。',
    'step-limit': ({ step, every }) => `走到第 ${whole(step)} 步，暂停：每 ${whole(every)} 步停一次。点“播放”可继续。`,
    'not-finite': ({ slower }) =>
      `已暂停：损失不再是有限的数，退回一次也没有用。${slower ? '把学习率调小或许有帮助。' : ''}`,
    idle: ({ steps }) => `${noLoss(steps)}。`,
    'idle-all-satisfied': ({ steps, widerHelps }) =>
      `${noLoss(steps)}，最近一个批次里所有三元组都没有。${widerHelps ? '把间隔调大，它就又有事可做了。' : ''}`,
    'idle-soft-vanished': ({ steps }) => `${noLoss(steps)}：软形式的损失已经小到可以不计，没有什么可推的了。`,
    'idle-no-pair': ({ steps }) => `已暂停：连续 ${whole(steps)} 步没有任何样本对有损失。`,
    'idle-no-triplet': ({ steps }) => `${noLoss(steps)}：最近一个批次里根本组不成三元组。`,
    'idle-band-empty': ({ steps, active, allHelps }) =>
      `${noLoss(steps)}：间隔为 0 时没有半难的三元组。最近一个批次里 ${percent(active)} 的三元组有损失。${allMining(allHelps)}`,
    'idle-no-semi-hard': ({ steps, active, allHard, allHelps }) =>
      `${noLoss(steps)}：半难挖掘找不到候选。最近一个批次里 ${percent(active)} 的三元组有损失${allHard ? '，都是困难的' : ''}。${allMining(allHelps)}`,
    'idle-missed': ({ steps, active, allHelps }) =>
      `${noLoss(steps)}，而最近一个批次里 ${percent(active)} 的三元组有损失。${allMining(allHelps)}`,
  },
  batch: {
    'no-triplet': () => '这个批次组不成三元组。',
    'all-satisfied': () => '全部满足：没有三元组产生损失。',
    'no-pair': () => '这个批次里没有任何样本对有损失。',
    'soft-vanished': () => '每个三元组的软形式损失都小到可以不计。',
    'band-empty': ({ lossAll }) =>
      `间隔为 0 时没有半难的三元组，所以一个也没有选中；全部有效三元组的平均损失是 ${fixed(lossAll, 3)}。`,
    'no-semi-hard': ({ lossAll, allHard }) =>
      allHard
        ? `没有半难的候选，所以一个也没有选中：损失都来自更难的三元组，按全部有效三元组平均为 ${fixed(lossAll, 3)}。`
        : `没有半难的候选，所以一个也没有选中；全部有效三元组的平均损失是 ${fixed(lossAll, 3)}。`,
    missed: ({ lossAll }) => `选中的三元组都没有损失；全部有效三元组的平均损失是 ${fixed(lossAll, 3)}。`,
  },
  notice: {
    'gpu-taken': ({ stepsBack }) => `浏览器收回了显卡。${wentBack(stepsBack)}`,
    'gpu-silent': ({ stepsBack }) => `显卡不再应答。${wentBack(stepsBack)}`,
    'gpu-broken': ({ stepsBack }) => `显卡上的训练中断了。${wentBack(stepsBack)}`,
    'rolled-back': ({ step }) => `损失不再是有限的数，训练退回到第 ${whole(step)} 步。`,
    'webgl-missing': () => '此处的浏览器不提供 WebGL 2。改由处理器训练。',
    'webgl-half-float': () => '这块显卡在 WebGL 上存不下 32 位的数。改由处理器训练。',
    'webgl-not-started': () => 'WebGL 未能启动。改由处理器训练。',
    'webgl-differs': ({ difference }) =>
      `WebGL 在此处的计算不正确：自检的误差为 ${short(difference)}。改由处理器训练。`,
    'webgl-not-finite': () => 'WebGL 在此处的计算不正确：自检得出的数不是有限的。改由处理器训练。',
    'webgl-lost': () => '试用 WebGL 时，浏览器收回了显卡。改由处理器训练。',
    'webgl-silent': () => '试用 WebGL 时，显卡迟迟没有应答。改由处理器训练。',
    'webgl-no-room': () => '样本太多，显卡放不下。改由处理器训练。',
    'webgl-worker': () => '在 WebGL 上训练的 Worker 未能启动，或中途出错。改由处理器训练。',
    'webgl-class-vectors': () => '带类别向量的损失只在处理器上训练。',
    'webgl-failed': ({ code }) => `此处无法使用 WebGL（${code}）。改由处理器训练。`,
  },
  spread: {
    packed: (to) => `拥挤：${spreadChange(to)}。有的训练还能恢复；一直这样，就是坍缩。`,
    'one-point': () => '同一个点：没见过的样本之间，距离全是 0。',
    collapsed: ({ loss, margin, ...to }) =>
      `坍缩，所有样本几乎成了同一个点：${spreadChange(to)}；${
        loss === 'soft'
          ? '每个三元组的损失约为 ln 2，即 0.69'
          : margin > 0
            ? `每个三元组的损失约等于间隔 ${short(margin)}`
            : '间隔为 0 时，损失不要求各类分开'
      }。`,
  },
  margin: {
    'unit-length': ({ circle, margin }) =>
      `现在每个嵌入都在单位${circle ? '圆' : '球面'}上。${margin ? '靠放大来满足更大的间隔已经行不通：间隔决定的是哪些样本对还起作用。' : ''}`,
    'since-wider': ({ different, same, recallBefore, recallNow, zoomed }) =>
      `异类样本之间的距离是原来的 ${fold(different)}，同类之间${zoomed ? '也' : ''}是原来的 ${fold(same)}；没见过的样本的召回率${change(recallBefore, recallNow)}。${zoomed ? '编码器主要只是整体放大了。' : ''}`,
  },
  marginTitle: '间隔调大之后：',
  forbid: '禁止放大',
  forbidHelp: '即归一化：像 FaceNet 那样，把每个嵌入除以自己的长度，使长度固定为 1，然后重新开始。',
  allow: '允许放大',
  allowHelp: '不再归一化：嵌入不除以自己的长度，然后重新开始。',
  startsAgain: '会重新开始',
  restarted: (setting, waits) =>
    waits ? `“${setting}”已更改，所以训练回到了起点。按“播放”重新训练。` : `“${setting}”已更改，所以训练重新开始了。`,
  wrongLabels: {
    unseen: () => '没见过的样本从不标错。画面里现在是它们，所以看不到标错的样本。',
    wait: () => '标错的样本用叉标出。',
    none: ({ drawn }) => `画面里的 ${whole(drawn)} 个训练样本没有一个标错。`,
    found: ({ share, step, drawn, wrong, looked, found, byChance }) =>
      `叉标出标错的样本：这里的 ${whole(drawn)} 个里有 ${whole(wrong)} 个（全部训练样本里有 ${percent(share)}）。离自己那一类最远的 ${whole(looked)} 个里，${found === 0 ? '没有一个标错' : `有 ${whole(found)} 个标错了`}；随便挑只会碰上 ${fixed(byChance, 1)} 个（第 ${whole(step)} 步测得）。`,
  },
  gone: {
    gone: ({ from, to }) =>
      `训练从第 ${whole(from - 1)} 步重新往下走，原来的第 ${from === to ? whole(to) : `${whole(from)} 到 ${whole(to)}`} 步已被取代。`,
  },
  bringBack: '恢复原来的',
  timeline: {
    'no-point': () => '训练开始后，可以在这里回看。',
    over: ({ step }) => `第 ${whole(step)} 步。`,
    newest: ({ step }) => `第 ${whole(step)} 步。向左滑动，可以回看训练过程。`,
    back: ({ step, last, trainedWith }) =>
      `回到第 ${whole(step)} 步（共 ${whole(last)} 步）。点“播放”就从这里继续，其后的步骤会被新的取代。${trainedWith === null ? '' : `环和环内的计数用的是现在的间隔；到这一步为止，间隔是 ${short(trainedWith)}。`}`,
  },
  motion: {
    wait: () => '走下一步后出现箭头。',
    'not-of-triplets': () => '在这种损失下，三元组本身不产生拉力，所以没有箭头。',
    pulls: ({ angles: [anchor, positive, negative] }) =>
      `实线：只看这个三元组时会去的方向，即负梯度。点线：最近几步实际带去的方向。两者夹角：锚点 ${degrees(anchor)}，正样本 ${degrees(positive)}，负样本 ${degrees(negative)}。所有选中的三元组都在拉动同样的权重。`,
    'no-loss': ({ moved }) => `所跟踪的三元组没有损失：它什么也不拉${movedAllTheSame(moved)}。`,
    'no-slope': ({ moved }) =>
      `所跟踪的三元组有损失，却没有能让损失下降的方向：它什么也不拉${movedAllTheSame(moved)}。`,
  },
};
