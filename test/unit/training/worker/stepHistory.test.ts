import { describe, expect, it } from 'vitest';
import { batchLoss } from '../../../../src/core/loss/batchLoss';
import { ROW_FIELDS } from '../../../../src/training/protocol/run';
import { batchMeans, createStepHistory } from '../../../../src/training/worker/stepHistory';
import { LIVE, range, stepsOfRows } from './testRun';

const LABELS = [0, 0, 1];
const REPORT = batchLoss(Float32Array.of(0, 0, 3, 4, 6, 8), LABELS, 2, LIVE, { seed: 1, step: 0 });
const NUMBERS = { ...REPORT, ...batchMeans(REPORT.distances, LABELS) };

describe('the rows of a run', () => {
  it('say of each step what the fields promise', () => {
    const history = createStepHistory();
    history.add(7, NUMBERS, LIVE);
    const row = Object.fromEntries(ROW_FIELDS.map((field, i) => [field, history.peek()[i]]));
    expect(row).toMatchObject({ step: 7, meanAnchorPositive: 5, meanAnchorNegative: 7.5, ...REPORT.counts });
    expect(row.teachingShare).toBe(REPORT.teachingPairs / REPORT.pairs);
  });

  it('are taken once', () => {
    const history = withSteps(1, 3);
    expect(stepsOfRows({ rows: history.peek() })).toEqual([1, 2, 3]);
    expect(stepsOfRows({ rows: history.take() })).toEqual([1, 2, 3]);
    expect(history.take().length).toBe(0);
  });

  it('are forgotten after the step that the run goes back to', () => {
    const history = withSteps(5, 9);
    history.forgetAfter(7);
    expect(stepsOfRows({ rows: history.peek() })).toEqual([5, 6, 7]);
    history.forgetAfter(0);
    expect(history.peek().length).toBe(0);
  });

  it('can be those of another run', () => {
    const history = withSteps(5, 9);
    history.replace(withSteps(1, 2).peek());
    expect(stepsOfRows({ rows: history.take() })).toEqual([1, 2]);
  });

  it('stay within bounds while nobody takes them: the oldest go', () => {
    const steps = stepsOfRows({ rows: withSteps(1, 4100).take() });
    expect(steps).toEqual(range(101, 4100));
  });

  it('have 0 where a batch has no pair of a kind', () => {
    const history = createStepHistory();
    const lone = batchLoss(Float32Array.of(0, 0), [0], 2, LIVE, { seed: 1, step: 0 });
    history.add(1, { ...lone, ...batchMeans(lone.distances, [0]) }, LIVE);
    expect([...history.peek()].slice(1, 10)).toEqual(new Array(9).fill(0));
  });
});

function withSteps(from: number, to: number) {
  const history = createStepHistory();
  for (const step of range(from, to)) history.add(step, NUMBERS, LIVE);
  return history;
}
