import { describe, expect, it } from 'vitest';
import { RunHistory } from '../../../../src/session/run/history/runHistory';
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
    expect(history.earlier.step, 'one point is no line').toEqual([]);
    expect(history.rows.step).toEqual([1]);
  });

  it('keeps what was measured of triplets that were followed before, each up to where another one began', () => {
    const history = new RunHistory();
    for (const step of [0, 1, 2]) history.addTripletDistances(step, 5, 6);
    history.forgetTripletDistances();
    for (const step of [2, 3]) history.addTripletDistances(step, 1, 9);
    history.forgetTripletDistances();
    history.addTripletDistances(3, 4, 4);
    history.forgetTripletDistances();
    history.addTripletDistances(3, 7, 7);
    expect(history.triplet.step).toEqual([3]);
    expect(history.earlier).toEqual({
      step: [0, 1, 2, 2, 2, 3, 3],
      anchorPositive: [5, 5, 5, Number.NaN, 1, 1, Number.NaN],
      anchorNegative: [6, 6, 6, Number.NaN, 9, 9, Number.NaN],
    });
    const bringBack = history.remember();
    history.forgetAfter(1);
    expect(history.earlier.step).toEqual([0, 1]);
    bringBack();
    expect(history.earlier.step).toEqual([0, 1, 2, 2, 2, 3, 3]);
  });

  it('keeps at most 4,096 steps of a run without end: the last thousand whole, the first, and evenly spaced ones between', () => {
    const history = new RunHistory();
    for (let step = 1; step <= 100_000; step += 50) history.add(rows(...range(step, step + 49)));
    const { step } = history.rows;
    expect(step.length).toBeLessThanOrEqual(4096);
    expect(step.slice(-1024)).toEqual(range(98_977, 100_000));
    expect(step[0]).toBe(1);
    const old = step.filter((at) => at > 1 && at < 90_000);
    const gaps = old.slice(1).map((at, i) => at - old[i]);
    expect(new Set(gaps)).toEqual(new Set([64]));
    ROW_FIELDS.forEach((field, column) => {
      expect(history.rows[field]).toEqual(step.map((at) => at + column));
    });
  });

  it('keeps the same steps however many rows come at a time', () => {
    const [oneByOne, atOnce] = [new RunHistory(), new RunHistory()];
    for (const step of range(1, 9000)) oneByOne.add(rows(step));
    atOnce.add(rows(...range(1, 9000)));
    expect(atOnce.rows).toEqual(oneByOne.rows);
  });

  it('keeps at most 4,096 places of the followed triplet', () => {
    const history = new RunHistory();
    for (let step = 0; step < 20_000; step += 2) history.addTripletDistances(step, step, step + 1);
    const { triplet } = history;
    expect(triplet.step.length).toBeLessThanOrEqual(4096);
    expect(triplet.anchorNegative).toEqual(triplet.step.map((step) => step + 1));
  });
});
