// Runs in any state that a page may find them in, for fast-check: batches of few points, so that ties, coinciding points,
// empty bands and idle minings are frequent; the report of a batch is always the true one.
import fc from 'fast-check';
import { batchLoss } from '../../../../src/core/loss/batchLoss';
import { LOSS_FORMS, MININGS } from '../../../../src/core/loss/kinds';
import type { DataSet } from '../../../../src/data/dataSet';
import type { Live } from '../../../../src/engines/engine';
import { RunHistory } from '../../../../src/session/run/history/runHistory';
import { createRunStore, type RunView } from '../../../../src/session/run/runStore';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import type { Notice } from '../../../../src/training/page/trainerContract';
import type { Evaluation, Frame } from '../../../../src/training/protocol/reports';
import { ROW_FIELDS, type StepReport } from '../../../../src/training/protocol/run';

/** A batch as points on a line, scaled, with their classes. */
export interface Batch {
  readonly points: readonly number[];
  readonly labels: readonly number[];
}

export interface RunState {
  readonly view: RunView;
  readonly settings: Settings;
  readonly ring: boolean;
  readonly batch: Batch;
  /** What the last step was taken with. */
  readonly live: Live;
}

const margin = fc.constantFrom(0, 0.01, 0.2, 1, 5.99, 6);

const live: fc.Arbitrary<Live> = fc.record({
  margin,
  learningRate: fc.constantFrom(0.0001, 0.001, 0.1),
  mining: fc.constantFrom(...MININGS),
  distance: fc.constantFrom('plain', 'squared'),
  loss: fc.constantFrom(...LOSS_FORMS),
  temperature: fc.constant(0.1),
  arcMargin: fc.constant(0.3),
});

const batch: fc.Arbitrary<Batch> = fc
  .record({
    items: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 2 })), {
      minLength: 3,
      maxLength: 8,
    }),
    scale: fc.constantFrom(0, 0.001, 0.05, 1, 40, 2000),
    apart: fc.constantFrom(0, 0.5, 100),
  })
  .map(({ items, scale, apart }) => ({
    points: items.map(([place, label]) => scale * (place + apart * label)),
    labels: items.map(([, label]) => label),
  }));

const notice: fc.Arbitrary<Notice | null> = fc.oneof(
  fc.constant(null),
  fc.record({
    code: fc.constantFrom('gpu-taken', 'gpu-silent', 'gpu-broken'),
    values: fc.record({ stepsBack: fc.constantFrom(0, 1, 57) }),
  }),
  fc.record({ code: fc.constant('rolled-back' as const), values: fc.record({ step: fc.nat(5000) }) }),
  fc.record({
    code: fc.constantFrom(
      'webgl-missing',
      'webgl-half-float',
      'webgl-not-started',
      'webgl-not-finite',
      'webgl-lost',
      'webgl-silent',
      'webgl-no-room',
      'webgl-worker',
    ),
    values: fc.constant({}),
  }),
  fc.record({
    code: fc.constant('webgl-differs' as const),
    values: fc.record({ difference: fc.constantFrom(0.0012, 0.5, 3e9) }),
  }),
  fc.record({ code: fc.constant('webgl-failed' as const), values: fc.record({ code: fc.constant('labels-length') }) }),
);

const spread = fc.constantFrom(null, 0, 1e-9, 0.01, 0.2, 1, 4.1, 40, 5e32);
const share = fc.constantFrom(null, 0, 0.5, 0.504, 1);

const seen = fc.record({ meanDifferent: spread, meanSame: spread, recall: share }).map((means) => ({
  ...means,
  meanSquaredDifferent: means.meanDifferent === null ? null : means.meanDifferent ** 2,
}));

export const runState: fc.Arbitrary<RunState> = fc
  .record({
    batch,
    live,
    /** Settings may have been changed since the last step. */
    changed: fc.option(live, { freq: 3 }),
    status: fc.constantFrom('loading', 'playing', 'paused', 'paused', 'paused', 'resting', 'stopped'),
    pauseReason: fc.constantFrom(
      null,
      'asked',
      'until',
      'steps-done',
      'step-limit',
      'nothing-to-learn',
      'nothing-to-learn',
      'not-finite',
    ),
    engine: fc.constantFrom('plain', 'wasm', 'webgl'),
    backend: fc.constantFrom('auto', 'webgl', 'cpu'),
    notice,
    step: fc.constantFrom(0, 1, 40, 2000, 4000),
    perSecond: fc.nat(5000),
    start: seen,
    now: seen,
    behind: fc.constantFrom(0, 1, 30),
    /** Losses of the last steps, as shares of what a collapsed batch costs. */
    cost: fc.constantFrom(0, 0.5, 0.97, 1, 1.04, 3),
    widened: fc.option(
      fc.record({
        fromMargin: margin,
        recall: share,
        /** What distances have become since, times as large. */
        different: fc.constantFrom(0.5, 1, 1.4, 2),
        same: fc.constantFrom(0.5, 1, 1.5, 2),
        step: fc.constantFrom(1, 30, 3000),
      }),
    ),
    rewoundTo: fc.option(fc.constantFrom(0, 1, 40, 2000), { freq: 2 }),
    keptSteps: fc.subarray([0, 1, 30, 40, 2000, 3000]),
    normalize: fc.boolean(),
    dimensions: fc.constantFrom(2, 3, 32),
    preset: fc.constantFrom(null, 'drag-the-ring'),
    ring: fc.boolean(),
  })
  .map((given) => {
    const { batch, live, changed, step } = given;
    const settings = {
      ...DEFAULTS,
      ...live,
      ...changed,
      backend: given.backend,
      normalize: given.normalize,
      dimensions: given.dimensions,
    } as Settings;
    const report = step === 0 ? null : reportOf(batch, live, step);
    const evaluated = Math.max(0, step - given.behind);
    const view: RunView = {
      ...createRunStore().getState(),
      run: 1,
      data: { labels: Int32Array.from(batch.labels) } as DataSet,
      startedWith: settings,
      status: given.status,
      pauseReason: given.status === 'paused' ? given.pauseReason : null,
      engine: given.engine,
      notice: given.notice,
      frame: { run: 1, step, report, stepsPerSecond: given.perSecond } as Frame,
      startEvaluation: { run: 1, step: 0, ...given.start } as Evaluation,
      evaluation: { run: 1, step: evaluated, ...given.now } as Evaluation,
      history: historyOf(step, given.cost, live),
      stretch: given.widened && {
        fromMargin: given.widened.fromMargin,
        evaluation: {
          run: 1,
          step: given.widened.step,
          recall: given.widened.recall,
          meanDifferent: dividedBy(given.now.meanDifferent, given.widened.different),
          meanSame: dividedBy(given.now.meanSame, given.widened.same),
        } as Evaluation,
      },
      keptSteps:
        given.rewoundTo === null
          ? given.keptSteps
          : [...new Set([...given.keptSteps, given.rewoundTo])].sort((a, b) => a - b),
      rewoundTo: given.rewoundTo,
      preset: given.preset,
    };
    return { view, settings, ring: given.ring, batch, live };
  });

function reportOf({ points, labels }: Batch, live: Live, step: number): StepReport {
  const report = batchLoss(Float64Array.from(points), labels, 1, live, { seed: 7, step });
  return { ...report, live, items: Int32Array.from(points, (_, i) => i) };
}

function historyOf(step: number, cost: number, live: Live): RunHistory {
  const history = new RunHistory();
  const loss = cost * (live.loss === 'soft' ? Math.LN2 : live.margin);
  for (let taken = Math.max(1, step - 60); taken <= step; taken++) {
    const row = { step: taken, loss, margin: live.margin } as Record<string, number>;
    history.add(Float32Array.from(ROW_FIELDS, (field) => row[field] ?? 0));
  }
  if (step > 0) history.addChanges([{ step: 1, live }]);
  return history;
}

function dividedBy(value: number | null, factor: number): number | null {
  return value === null ? null : value / factor;
}
