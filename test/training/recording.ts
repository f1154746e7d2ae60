// A run without a worker, a clock or a page: the same data, batches, engine and measures, taken to the steps that are asked about.
import type { DataSet } from '../../src/data/dataSet';
import { withWrongLabels } from '../../src/data/wrongLabels';
import { createSimdEngine } from '../../src/engines/cpu/simd/simdEngine';
import type { Outcome } from '../../src/prediction/cardRun';
import { outcomeOf } from '../../src/prediction/outcome';
import { RunHistory } from '../../src/session/run/history/runHistory';
import type { PlannedChange } from '../../src/session/run/plan';
import { liveSettings, runConfig } from '../../src/session/run/runConfig';
import { createRunStore, type RunView } from '../../src/session/run/runStore';
import { chooseSelection, firstTriplet } from '../../src/session/run/selection';
import type { Settings } from '../../src/session/settings/settingsTable';
import type { Evaluation } from '../../src/training/protocol/reports';
import type { StepReport } from '../../src/training/protocol/run';
import { evaluateItems } from '../../src/training/worker/evaluation';
import { Learner } from '../../src/training/worker/learner';
import { dataOf } from './dataOf';
import { facesFor } from './faceData';

export interface RecordedRun {
  readonly settings: Settings;
  /** Steps at which the held-out items are measured, ascending, from 1 on; the last one ends the run. Step 0 always is. */
  readonly marks: readonly number[];
  /** Ascending, at steps below the last mark. */
  readonly changes?: readonly PlannedChange[];
  /** Of faces: all pictures from the first step on. */
  readonly whole?: boolean;
}

export interface Recording {
  readonly data: DataSet;
  /** Of steps 1, 2, … in order. */
  readonly reports: readonly StepReport[];
  /** The held-out items, and then the training items that the page draws, at step 0 or at a mark. Throws a RangeError at other steps. */
  at(step: number): Evaluation;
  /** What a card would say of the run at a mark. Throws as `at` does. */
  outcome(step: number): Outcome;
}

export async function record(run: RecordedRun): Promise<Recording> {
  const { settings, marks, changes = [], whole = false } = run;
  const last = marks[marks.length - 1];
  const truth = settings.dataset === 'faces' ? facesFor(settings, last, whole) : dataOf(settings);
  const data = withWrongLabels(truth, settings.mislabelled, settings.seed);
  const config = runConfig(settings, data);
  const learner = new Learner({ run: 1, config, live: liveSettings(settings), guests: new Float32Array() }, () => {});
  const engine = createSimdEngine(learner.setup);
  const { probes } = chooseSelection(data, firstTriplet(data), settings['lab.unseen']);
  const history = new RunHistory();
  const reports: StepReport[] = [];
  const evaluations = new Map<number, Evaluation>();
  const outcomes = new Map<number, Outcome>();

  evaluations.set(0, evaluate());
  for (let step = 0; step < last; step++) {
    const change = changes.find((planned) => planned.step === step);
    if (change) learner.live = { ...learner.live, ...change.settings };
    await learner.takeStep(engine);
    if (learner.report) reports.push(learner.report);
    if (marks.includes(learner.step)) measure();
    // The test runner wants to hear from its workers now and then.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { data, reports, at: (step) => known(evaluations, step), outcome: (step) => known(outcomes, step) };

  function measure(): void {
    const { step } = learner;
    const evaluation = evaluate();
    history.add(learner.history.take());
    evaluations.set(step, evaluation);
    const view: RunView = {
      ...createRunStore().getState(),
      run: 1,
      data,
      startedWith: settings,
      startEvaluation: known(evaluations, 0),
      evaluation,
      frame: { step } as RunView['frame'],
      history,
    };
    const outcome = outcomeOf(view);
    if (outcome) outcomes.set(step, outcome);
  }

  function evaluate(): Evaluation {
    const isHeldOut = new Set(data.heldOutItems);
    const drawn = probes.filter((item) => !isHeldOut.has(item));
    const items = Int32Array.from([...data.heldOutItems, ...drawn]);
    const embeddings = engine.embed(items) as Float32Array;
    const { dimensions } = settings;
    const { evaluation } = evaluateItems(
      learner.step,
      items,
      isHeldOut.size,
      embeddings,
      data.labels,
      dimensions,
      undefined,
    );
    return { type: 'evaluation', runId: 1, generation: 1, run: 0, ...evaluation };
  }
}

function known<T>(values: ReadonlyMap<number, T>, step: number): T {
  const value = values.get(step);
  if (value === undefined) throw new RangeError(`nothing was measured at step ${step}`);
  return value;
}
