import { describe, expect, it } from 'vitest';
import { RunHistory } from '../../../../src/session/run/runHistory';
import { ROW_FIELDS } from '../../../../src/training/protocol/run';
import { range } from '../../training/worker/testRun';

/** Rows of these steps, each field of which is the step plus its column. */
function rows(...steps: number[]): Float32Array {
  return Float32Array.from(steps.flatMap((step) => ROW_FIELDS.map((_, column) => step + column)));
}

describe('the history of a run', () => {
  it('has one list for each field, and a place in each for every step', () => {
    const history = new RunHistory();
    history.add(rows(1, 2));
    history.add(rows());
    history.add(rows(3));
    ROW_FIELDS.forEach((field, column) => {
      expect(history.rows[field]).toEqual([1 + column, 2 + column, 3 + column]);
    });
  });

  it('is replaced from where a run that went back goes on', () => {
    const history = new RunHistory();
    history.add(rows(...range(1, 9)));
    history.add(rows(5, 6));
    for (const field of ROW_FIELDS) expect(history.rows[field].length).toBe(6);
    expect(history.rows.step).toEqual(range(1, 6));
  });

  it('begins anew when a run goes back to its start', () => {
    const history = new RunHistory();
    history.add(rows(1, 2, 3));
    history.add(rows(1));
    expect(history.rows.step).toEqual([1]);
  });

  it('keeps the followed triplet at the steps that were shown, the last look at each', () => {
    const history = new RunHistory();
    history.addTripletDistances(0, 5, 6);
    history.addTripletDistances(3, 4, 7);
    history.addTripletDistances(3, 4.5, 7.5);
    history.addTripletDistances(8, 1, 9);
    history.addTripletDistances(2, 2, 2);
    expect(history.triplet).toEqual({ step: [0, 2], anchorPositive: [5, 2], anchorNegative: [6, 2] });
  });

  it('forgets the triplet that is followed no more, and nothing else', () => {
    const history = new RunHistory();
    history.add(rows(1));
    history.addTripletDistances(1, 5, 6);
    history.forgetTripletDistances();
    expect(history.triplet).toEqual({ step: [], anchorPositive: [], anchorNegative: [] });
    expect(history.rows.step).toEqual([1]);
  });
});
