// Every sentence about a run, in both languages, against every claim that it may make: a claim is found by its words, and
// checked by a predicate that is written here from the raw numbers, not from the insights.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWords as en } from '../../../../src/i18n/en/figureWords';
import { insightSentence } from '../../../../src/i18n/insightSentence';
import type { FigureWords } from '../../../../src/i18n/words';
import { figureWords as zhCN } from '../../../../src/i18n/zh-CN/figureWords';
import { lastBatchInsight } from '../../../../src/session/insights/batchInsight';
import { marginInsight } from '../../../../src/session/insights/marginInsight';
import { noticeInsight } from '../../../../src/session/insights/noticeInsight';
import { spreadInsight } from '../../../../src/session/insights/spreadInsight';
import { statusInsight } from '../../../../src/session/insights/statusInsight';
import { timelineInsight } from '../../../../src/session/insights/timelineInsight';
import { type RunState, runState } from './arbitraryRun';

const SEED = 20260;
const RUNS = 3000;

/** All that the page says of a run in this state. */
function sentences({ view, settings, ring }: RunState, { insights }: FigureWords): string[] {
  const notice = noticeInsight(view, settings);
  const spread = spreadInsight(view, settings);
  const margin = marginInsight(view, settings);
  const batch = lastBatchInsight(view);
  return [
    insightSentence(insights.status, statusInsight(view, settings, ring)),
    insightSentence(insights.timeline, timelineInsight(view, settings).insight),
    ...(notice ? [insightSentence(insights.notice, notice)] : []),
    ...(spread ? [insightSentence(insights.spread, spread)] : []),
    ...(margin ? [insightSentence(insights.margin, margin)] : []),
    ...(batch ? [insightSentence(insights.batch, batch)] : []),
  ];
}

interface Claim {
  readonly en: RegExp;
  readonly zh: RegExp;
  readonly holds: (state: RunState) => boolean;
}

const claims: Readonly<Record<string, Claim>> = {
  'the ring can be pulled outward': {
    en: /pull the dashed ring outward/,
    zh: /把虚线环往外拉/,
    holds: ({ view, settings, ring }) =>
      ring && view.status === 'paused' && settings.loss === 'hinge' && settings.margin < 6,
  },
  'a wider margin would help': {
    en: /wider margin would/,
    zh: /间隔调大/,
    holds: (state) =>
      state.settings.loss === 'hinge' &&
      state.live.loss === 'hinge' &&
      state.settings.margin < 6 &&
      activeOf(state, state.live.margin).length === 0 &&
      activeOf(state, 6).some(({ gap }) => state.settings.mining !== 'semi-hard' || gap > 0),
  },
  'mining all triplets would help': {
    en: /Mining all triplets would train/,
    zh: /挖掘全部三元组/,
    holds: (state) => activeOf(state, state.live.margin).length > 0 && state.settings.mining === state.live.mining,
  },
  'no picked triplet has a loss': {
    en: /no picked triplet has had a loss|none of the picked triplets has/i,
    zh: /选中的三元组都没有损失/,
    holds: ({ view }) => (view.frame?.report?.minedActive ?? 0) === 0 || view.pauseReason === 'nothing-to-learn',
  },
  'no triplet of the batch has a loss': {
    en: /none at all in the last batch|no triplet has a loss/,
    zh: /所有三元组都没有|没有三元组产生损失/,
    holds: (state) => activeOf(state, state.live.margin).length === 0 && state.live.loss === 'hinge',
  },
  'semi-hard mining finds nothing': {
    en: /no (semi-hard )?candidate/i,
    zh: /(找不到|没有半难的)候选/,
    holds: (state) => state.live.mining === 'semi-hard' && candidates(state) === 0,
  },
  'all losses are from hard triplets': {
    en: /all of them hard|losses are from harder/,
    zh: /都是困难的|来自更难的/,
    holds: (state) => activeOf(state, state.live.margin).every(({ gap }) => gap <= 0),
  },
  'the margin is 0': {
    en: /margin of 0/,
    zh: /间隔为 0/,
    holds: ({ live }) => live.margin === 0,
  },
  'the loss is soft': {
    en: /soft loss|ln 2/i,
    zh: /软形式|ln 2/,
    holds: ({ live }) => live.loss === 'soft',
  },
  'a triplet costs about the margin': {
    en: /costs about the margin/,
    zh: /约等于间隔/,
    holds: (state) =>
      state.live.loss === 'hinge' &&
      state.live.margin > 0 &&
      Math.abs(lastLoss(state) - state.live.margin) <= 0.05 * state.live.margin + 1e-6,
  },
  'a triplet costs about ln 2': {
    en: /ln 2/,
    zh: /ln 2/,
    holds: (state) => state.live.loss === 'soft' && Math.abs(lastLoss(state) - Math.LN2) <= 0.05,
  },
  'items are closer than at the start': {
    en: /distance between different items was \S+ at the start and is now/,
    zh: /异类样本之间的平均(平方)?距离，开始时是/,
    holds: ({ view }) => {
      const now = view.evaluation?.meanDifferent ?? 0;
      return now > 0 && (view.startEvaluation?.meanDifferent ?? 0) > 4 * now;
    },
  },
  'it may recover': {
    en: /recover from this/,
    zh: /还能恢复/,
    holds: ({ view }) => (view.evaluation?.meanDifferent ?? 0) > 0,
  },
  'all distances are 0': {
    en: /all distances between unseen items are 0/,
    zh: /距离全是 0/,
    holds: ({ view }) => view.evaluation?.meanDifferent === 0 && !view.evaluation.meanSame,
  },
  'a smaller learning rate may help': {
    en: /smaller learning rate/,
    zh: /学习率调小/,
    holds: ({ view, settings }) => settings.learningRate > 0.0001 && view.pauseReason === 'not-finite',
  },
  'WebGL trains': {
    en: /on WebGL$/,
    zh: /· WebGL$/,
    holds: ({ view }) => view.engine === 'webgl' && view.status === 'playing',
  },
  'the processor trains': {
    en: /processor trains|on the processor$/,
    zh: /由处理器|· 处理器$/,
    holds: ({ view }) => view.engine !== 'webgl' && view.status !== 'stopped',
  },
  'the graphics card was taken away': {
    en: /took the graphics card away/,
    zh: /收回了显卡/,
    holds: ({ view }) => ['gpu-taken', 'webgl-lost'].includes(view.notice?.code ?? ''),
  },
  'the graphics card was silent': {
    en: /no longer answered|did not answer in time/,
    zh: /不再应答|迟迟没有应答/,
    holds: ({ view }) => ['gpu-silent', 'webgl-silent'].includes(view.notice?.code ?? ''),
  },
  'WebGL computes wrongly': {
    en: /does not compute here as it should/,
    zh: /计算不正确/,
    holds: ({ view, settings }) =>
      ['webgl-differs', 'webgl-not-finite'].includes(view.notice?.code ?? '') && settings.backend === 'webgl',
  },
  'there is no WebGL': {
    en: /offers no WebGL/,
    zh: /不提供 WebGL/,
    holds: ({ view }) => view.notice?.code === 'webgl-missing',
  },
  'the run went back': {
    en: /The run went back/,
    zh: /退回了 \d+ 步/,
    holds: ({ view }) => view.notice !== null && 'stepsBack' in view.notice.values && view.notice.values.stepsBack > 0,
  },
  'the margin is wider than it was': {
    en: /now stand/,
    zh: /是原来的/,
    holds: ({ view, settings }) =>
      view.stretch !== null &&
      settings.loss === 'hinge' &&
      settings.margin > view.stretch.fromMargin &&
      (view.evaluation?.step ?? 0) > view.stretch.evaluation.step,
  },
  'the encoder has zoomed': {
    en: /Mostly, the encoder has zoomed/,
    zh: /主要只是整体放大/,
    holds: (state) => {
      const { same, different } = growth(state);
      return same >= 1.3 && different >= 1.3 && Math.max(same / different, different / same) < 1.3;
    },
  },
  'same items stand farther apart too': {
    en: /but same ones .* too/,
    zh: /同类之间也是/,
    holds: (state) => growth(state).same >= 1.3,
  },
  'recall stayed': {
    en: /stayed at/,
    zh: /召回率仍是/,
    holds: ({ view }) => Math.abs((view.evaluation?.recall ?? 9) - (view.stretch?.evaluation.recall ?? 0)) < 0.01,
  },
  'embeddings lie on a circle': {
    en: /unit circle/,
    zh: /单位圆上/,
    holds: ({ settings }) => settings.normalize && settings.dimensions === 2,
  },
  'a margin decides which pairs teach': {
    en: /decides which pairs still teach/,
    zh: /间隔决定/,
    holds: ({ settings }) => settings.loss === 'hinge' && settings.normalize,
  },
  'the run can be slid back': {
    en: /Slide back/,
    zh: /向左滑动/,
    holds: ({ view }) => view.keptSteps.length > 0 && !['loading', 'stopped'].includes(view.status),
  },
  'there are later steps': {
    en: /the steps after it/,
    zh: /其后的步骤/,
    holds: ({ view }) => view.rewoundTo !== null && view.keptSteps.some((step) => step > (view.rewoundTo ?? 0)),
  },
};

/** Valid triplets of the batch with a loss at this margin, each with its gap D_an − D_ap. */
function activeOf(state: RunState, margin: number): { readonly gap: number }[] {
  return triplets(state).filter(({ gap }) =>
    state.live.loss === 'hinge' ? margin - gap > 1e-12 : Math.log1p(Math.exp(-gap)) > 0,
  );
}

function candidates(state: RunState): number {
  return triplets(state).filter(({ gap }) => gap > 0 && gap < state.live.margin).length;
}

function triplets({ batch: { points, labels }, live }: RunState): { readonly gap: number }[] {
  const distance = (i: number, j: number) => Math.abs(points[i] - points[j]) ** (live.distance === 'squared' ? 2 : 1);
  const all: { readonly gap: number }[] = [];
  points.forEach((_, a) => {
    points.forEach((_, p) => {
      if (a === p || labels[a] !== labels[p]) return;
      points.forEach((_, n) => {
        if (labels[n] !== labels[a]) all.push({ gap: distance(a, n) - distance(a, p) });
      });
    });
  });
  return all;
}

function lastLoss({ view }: RunState): number {
  return view.history.rows.loss.at(-1) ?? Number.NaN;
}

function growth({ view: { evaluation, stretch } }: RunState) {
  const factor = (name: 'meanSame' | 'meanDifferent') =>
    (evaluation?.[name] ?? Number.NaN) / (stretch?.evaluation[name] ?? Number.NaN);
  return { same: factor('meanSame'), different: factor('meanDifferent') };
}

/** What no sentence may hold: values that are none, and the noise of binary digits. */
const RUBBISH = /undefined|NaN|null|Infinity|\[object|\d{9}|e[+-]?\d|–/;

describe('what the page says of a run', () => {
  it('is so, in every state and both languages, and every claim is made in some state', () => {
    const made = new Set<string>();
    fc.assert(
      fc.property(runState, (state) => {
        const spoken = { en: sentences(state, en), zh: sentences(state, zhCN) };
        expect([...spoken.en, ...spoken.zh].filter((sentence) => RUBBISH.test(sentence))).toEqual([]);
        for (const [name, claim] of Object.entries(claims)) {
          for (const language of ['en', 'zh'] as const) {
            const saying = spoken[language].find((sentence) => claim[language].test(sentence));
            if (saying === undefined) continue;
            made.add(`${name} (${language})`);
            if (!claim.holds(state)) expect.fail(`“${saying}” claims that ${name}`);
          }
        }
      }),
      { seed: SEED, numRuns: RUNS },
    );
    const every = Object.keys(claims).flatMap((name) => [`${name} (en)`, `${name} (zh)`]);
    expect(every.filter((claim) => !made.has(claim))).toEqual([]);
  });

  it('says why the mined loss is 0 wherever other triplets have one', () => {
    fc.assert(
      fc.property(runState, (state) => {
        const { frame, rewoundTo } = state.view;
        const report = frame?.report;
        const insight = lastBatchInsight(state.view);
        fc.pre(report !== null && report !== undefined && rewoundTo === null);
        if (report.minedActive > 0) expect(insight).toBeNull();
        else expect(insight).not.toBeNull();
        if (report.loss === 0 && report.lossAllValid > 0 && insight) {
          expect(insightSentence(en.insights.batch, insight)).toMatch(/is picked|of the picked/);
        }
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
