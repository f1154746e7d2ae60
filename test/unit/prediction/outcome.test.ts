import { describe, expect, it } from 'vitest';
import { createDataSet } from '../../../src/data/createDataSet';
import { FACE_BYTES, FACE_INPUT } from '../../../src/data/faces/facePicture';
import { createFaces } from '../../../src/data/faces/faces';
import { groupOf } from '../../../src/data/faces/groups';
import { FIRST_STRANGER } from '../../../src/data/faces/people';
import { heldOutHalves } from '../../../src/figures/parts/verification/measure';
import { outcomeOf } from '../../../src/prediction/outcome';
import { facePoolOf } from '../../../src/session/data/facePoolOf';
import { RunHistory } from '../../../src/session/run/history/runHistory';
import { createRunStore, type RunView } from '../../../src/session/run/runStore';
import { DEFAULTS } from '../../../src/session/settings/settingsTable';
import { ROW_FIELDS } from '../../../src/training/protocol/run';

/** A run of `steps` steps whose loss is its step number, measured at 0 and at `measuredAt`. */
function runOf(steps: number, measuredAt: number): RunView {
  const history = new RunHistory();
  for (let step = 1; step <= steps; step++) {
    history.add(Float32Array.from(ROW_FIELDS, (field) => (field === 'step' || field === 'loss' ? step : 0.5)));
  }
  const evaluation = (step: number, recall: number) =>
    ({ step, recall, meanSame: 1, meanDifferent: 2, meanSquaredSame: 1.5, meanSquaredDifferent: 5 }) as NonNullable<
      RunView['evaluation']
    >;
  return {
    ...createRunStore().getState(),
    history,
    frame: { step: steps } as NonNullable<RunView['frame']>,
    startEvaluation: evaluation(0, 0.3),
    evaluation: evaluation(measuredAt, 0.9),
  };
}

describe('the outcome of a card', () => {
  it('sets the last ten steps, in the mean, against the first', () => {
    expect(outcomeOf(runOf(50, 50))).toEqual({
      run: 0,
      steps: 50,
      unit: 'plain',
      followed: null,
      others: [],
      falseAccepts: null,
      before: { loss: 1, recall: 0.3, auc: null, teaching: 0.5, active: 0.5, same: 1, different: 2 },
      after: { loss: 45.5, recall: 0.9, auc: null, teaching: 0.5, active: 0.5, same: 1, different: 2 },
    });
  });

  it('has its distances in the unit that the run’s loss compares', () => {
    const startedWith = { ...DEFAULTS, distance: 'squared' } as const;
    const outcome = outcomeOf({ ...runOf(50, 50), startedWith });
    expect(outcome).toMatchObject({ unit: 'squared', after: { same: 1.5, different: 5 } });
  });

  it('says what has become of the triplet in the figure, as long as it is the same', () => {
    const startedWith = { ...DEFAULTS, distance: 'squared' } as const;
    const view = runOf(50, 50);
    view.history.addTripletDistances(0, 0.5, 1);
    view.history.addTripletDistances(50, 1.5, 2);
    expect(outcomeOf({ ...view, startedWith })?.followed).toEqual({
      before: { anchorPositive: 0.25, anchorNegative: 1 },
      after: { anchorPositive: 2.25, anchorNegative: 4 },
    });
    view.history.forgetTripletDistances();
    view.history.addTripletDistances(50, 1.5, 2);
    expect(outcomeOf({ ...view, startedWith })?.followed).toBeNull();
  });

  it('judges pairs of the same unseen items as the figures do', () => {
    const data = createDataSet({ ...DEFAULTS, dataset: 'students', digits: null });
    const rows = data.heldOutItems.length;
    // The items that a threshold is chosen on stand in no order, those that are judged on in the order of their classes.
    const { judging } = heldOutHalves(data);
    const embeddings = Float32Array.from({ length: rows }, (_, row) =>
      judging.rows.includes(row) ? 10 * data.labels[data.heldOutItems[row]] : (row * 7) % 5,
    );
    const view = runOf(50, 50);
    const evaluation = { ...view.evaluation, embeddings, dimensions: 1, auc: 0.5 } as RunView['evaluation'];
    expect(outcomeOf({ ...view, data, startEvaluation: evaluation, evaluation })?.after.auc).toBe(1);
  });

  it('has the end of each run that kept step, in their order, and is not there before all are measured', () => {
    const [first, second] = [runOf(50, 50), runOf(50, 50)];
    const other = { ...second, evaluation: { ...second.evaluation, recall: 0.4 } as RunView['evaluation'] };
    expect(outcomeOf(first, [other, second])?.others.map(({ recall }) => recall)).toEqual([0.4, 0.9]);
    expect(outcomeOf(first, [runOf(50, 25)])).toBeNull();
  });

  it('has what one threshold for both accepts of two groups, where people are divided', () => {
    const startedWith = { ...DEFAULTS, 'fairness.trait': 'age' } as const;
    const strangers = facePoolOf(startedWith, true).items.filter(({ person }) => person >= FIRST_STRANGER);
    const blank = {
      bytes: new Uint8Array(strangers.length * FACE_BYTES),
      inputs: new Float32Array(strangers.length * FACE_INPUT),
    };
    const pool = { items: strangers, stages: [{ step: 0, items: strangers.length }] };
    const data = createFaces(pool, 'snapshot', blank);
    const { heldOutItems: items, labels } = data;
    // Any two people of group A are farther apart than any two of group B.
    const embeddings = Float32Array.from(items, (item) => {
      const person = labels[item] - FIRST_STRANGER;
      return groupOf(labels[item], 'age') === 'a' ? 100 * person : person / 10;
    });
    const view = runOf(50, 50);
    const evaluation = { ...view.evaluation, items, heldOutCount: items.length, embeddings, dimensions: 1 };
    const measured = evaluation as RunView['evaluation'];
    const outcome = outcomeOf({ ...view, data, startedWith, startEvaluation: measured, evaluation: measured });
    expect(outcome?.falseAccepts?.a).toBe(0);
    expect(outcome?.falseAccepts?.b).toBeCloseTo(0.1, 1);
    expect(outcomeOf({ ...view, startedWith })?.falseAccepts).toBeNull();
  });

  it('takes what there is of a run that is shorter', () => {
    expect(outcomeOf(runOf(2, 2))?.after.loss).toBe(1.5);
  });

  it('is not there before the end has been measured, nor before the first step', () => {
    expect(outcomeOf(runOf(50, 25))).toBeNull();
    expect(outcomeOf(runOf(0, 0))).toBeNull();
    expect(outcomeOf(createRunStore().getState())).toBeNull();
  });
});
