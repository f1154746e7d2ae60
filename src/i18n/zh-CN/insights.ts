// Simplified Chinese words of what a run's numbers mean: its state and the cause of it, notices, the space, the batch.
import type { IdleInsight } from '../../session/insights/statusInsight';
import { fixed, percent, short, times } from '../numbers';
import type { Words } from '../words';

/** A ratio as one says it: `40 倍`. */
const fold = (ratio: number) => times(ratio).replace('×', ' 倍');

const engines = { plain: '· 处理器', wasm: '· 处理器', webgl: '· WebGL' };

const PROCESSOR = '改由处理器训练。';

function idle({ steps, batch, widerHelps, allHelps }: IdleInsight): string {
  const none = `已暂停：连续 ${steps} 步，选中的三元组都没有损失`;
  const all = allHelps ? '改为挖掘全部三元组，就能继续训练。' : '';
  switch (batch?.kind) {
    case 'all-satisfied':
      return `${none}，最近一个批次里所有三元组都没有。${widerHelps ? '加宽间隔，它就又有事可做。' : ''}`;
    case 'soft-vanished':
      return `${none}：软损失已经小到可以不计，没有什么可推的了。`;
    case 'no-triplet':
      return `${none}：最近一个批次里根本组不成三元组。`;
    case 'band-empty':
      return `${none}：间隔为 0 时没有半难的三元组。最近一个批次里 ${percent(batch.active)} 的三元组有损失。${all}`;
    case 'no-semi-hard':
      return `${none}：半难挖掘找不到候选。最近一个批次里 ${percent(batch.active)} 的三元组有损失${batch.allHard ? '，都是困难的' : ''}。${all}`;
    case 'missed':
      return `${none}，而最近一个批次里 ${percent(batch.active)} 的三元组有损失。${all}`;
    case undefined:
      return `${none}。`;
  }
}

function wentBack(stepsBack: number): string {
  return stepsBack > 0 ? `训练退回了 ${stepsBack} 步，现在由处理器进行。` : '训练现在由处理器进行。';
}

export const insights: Words['insights'] = {
  engines,
  status: (insight) => {
    switch (insight.kind) {
      case 'loading':
        return '加载中……';
      case 'training':
        return `${insight.perSecond} 步/秒 ${engines[insight.engine]}`;
      case 'resting':
        return '不在屏幕上，休息中';
      case 'stopped':
        return '已停止';
      case 'paused':
        return '已暂停。';
      case 'your-turn':
        return '轮到你了：把虚线环往外拉。';
      case 'step-limit':
        return `走到第 ${insight.step} 步，暂停：每 ${insight.every} 步停一次。点“播放”可继续。`;
      case 'not-finite':
        return `已暂停：损失不再是有限的数，退回一次也没有用。${insight.slower ? '把学习率调小或许有帮助。' : ''}`;
      case 'idle':
        return idle(insight);
    }
  },
  batch: (insight) => {
    switch (insight.kind) {
      case 'no-triplet':
        return '这个批次组不成三元组。';
      case 'all-satisfied':
        return '全部满足：没有三元组产生损失。';
      case 'soft-vanished':
        return '每个三元组的软损失都小到可以不计。';
      case 'band-empty':
        return `间隔为 0 时没有半难的三元组，所以一个也没选；全部有效三元组的平均损失是 ${fixed(insight.lossAll, 3)}。`;
      case 'no-semi-hard':
        return insight.allHard
          ? `没有半难的候选，所以一个也没选：损失都来自更难的三元组，按全部有效三元组平均为 ${fixed(insight.lossAll, 3)}。`
          : `没有半难的候选，所以一个也没选；全部有效三元组的平均损失是 ${fixed(insight.lossAll, 3)}。`;
      case 'missed':
        return `选中的三元组都没有损失；全部有效三元组的平均损失是 ${fixed(insight.lossAll, 3)}。`;
    }
  },
  notice: ({ code, values }) => {
    switch (code) {
      case 'gpu-taken':
        return `浏览器收回了显卡。${wentBack(values.stepsBack)}`;
      case 'gpu-silent':
        return `显卡不再应答。${wentBack(values.stepsBack)}`;
      case 'gpu-broken':
        return `显卡上的训练中断了。${wentBack(values.stepsBack)}`;
      case 'rolled-back':
        return `损失不再是有限的数，训练退回到第 ${values.step} 步。`;
      case 'webgl-missing':
        return `此处的浏览器不提供 WebGL 2。${PROCESSOR}`;
      case 'webgl-half-float':
        return `这块显卡在 WebGL 上存不下 32 位的数。${PROCESSOR}`;
      case 'webgl-not-started':
        return `WebGL 未能启动。${PROCESSOR}`;
      case 'webgl-differs':
        return `WebGL 在此处的计算不正确：自检的误差为 ${short(values.difference)}。${PROCESSOR}`;
      case 'webgl-not-finite':
        return `WebGL 在此处的计算不正确：自检得出了不是有限大小的数。${PROCESSOR}`;
      case 'webgl-lost':
        return `试用 WebGL 时，浏览器收回了显卡。${PROCESSOR}`;
      case 'webgl-silent':
        return `试用 WebGL 时，显卡迟迟没有应答。${PROCESSOR}`;
      case 'webgl-no-room':
        return `数据太多，显卡放不下。${PROCESSOR}`;
      case 'webgl-worker':
        return `在 WebGL 上训练的 Worker 未能启动，或中途出错。${PROCESSOR}`;
      case 'webgl-failed':
        return `此处无法使用 WebGL（${values.code}）。${PROCESSOR}`;
    }
  },
  spread: (insight) => {
    switch (insight.kind) {
      case 'packed':
        return `拥挤：开始时异类样本之间的距离是现在的 ${fold(insight.times)}。也许还能恢复。`;
      case 'one-point':
        return '同一个点：未见样本之间的距离全是 0。';
      case 'collapsed': {
        const { loss, margin } = insight;
        const cost =
          loss === 'soft'
            ? '每个三元组的损失约为 ln 2，即 0.69'
            : margin > 0
              ? `每个三元组的损失约等于间隔 ${short(margin)}`
              : '间隔为 0 时，损失不要求各类分开';
        return `坍缩：所有样本几乎成了同一个点，开始时异类之间的距离是现在的 ${fold(insight.times)}；${cost}。`;
      }
    }
  },
  margin: (insight) => {
    if (insight.kind === 'unit-length') {
      const where = `现在每个嵌入都在单位${insight.circle ? '圆' : '球面'}上。`;
      return insight.margin ? `${where}靠放大来满足更宽的间隔已经行不通：间隔决定的是哪些样本对还在教。` : where;
    }
    const { different, same, recallBefore, recallNow, zoomed } = insight;
    const [before, now] = [fixed(recallBefore, 2), fixed(recallNow, 2)];
    const recall = before === now ? `仍是 ${now}` : `从 ${before} 变为 ${now}`;
    const facts = `异类样本之间的距离是原来的 ${fold(different)}，同类之间${zoomed ? '也' : ''}是原来的 ${fold(same)}；未见样本的召回率${recall}。`;
    return zoomed ? `${facts}编码器主要只是在放大。` : facts;
  },
  marginTitle: '间隔加宽之后',
  forbid: '禁止放大',
  forbidHelp: '像 FaceNet 那样，把每个嵌入除以自身长度，然后重新开始。',
  allow: '允许放大',
  timeline: (insight) => {
    switch (insight.kind) {
      case 'no-point':
        return '训练开始后，可以在这里回看。';
      case 'over':
        return `第 ${insight.step} 步。`;
      case 'newest':
        return `第 ${insight.step} 步。向左滑动，可以回看训练过程。`;
      case 'back':
        return `回到第 ${insight.step} 步（共 ${insight.last} 步）。点“播放”就从这里继续，其后的步骤会被新的取代。`;
    }
  },
  motion: (insight) => {
    const moved = 'moved' in insight && insight.moved ? '，但训练仍然带动了它（点线）' : '';
    switch (insight.kind) {
      case 'wait':
        return '走下一步后出现箭头。';
      case 'pulls': {
        const [anchor, positive, negative] = insight.angles.map(degrees);
        return `实线：只看这个三元组时会去的方向，即负梯度。点线：最近几步实际带去的方向。两者夹角：锚点 ${anchor}，正样本 ${positive}，负样本 ${negative}。所有选中的三元组都在拉动同样的权重。`;
      }
      case 'no-loss':
        return `所跟踪的三元组没有损失：它不再拉动${moved}。`;
      case 'no-slope':
        return `所跟踪的三元组有损失，却没有使它下降的方向：它不再拉动${moved}。`;
    }
  },
};

function degrees(angle: number | null): string {
  return angle === null ? '–' : `${Math.round(angle)}°`;
}
