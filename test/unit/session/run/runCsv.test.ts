import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCsv } from '../../../../src/session/run/history/runCsv';
import { RunHistory } from '../../../../src/session/run/history/runHistory';
import { ROW_FIELDS } from '../../../../src/training/protocol/run';

/** Rows of the given steps; every other field is `value`. */
function rowsOf(steps: readonly number[], value: number): Float32Array {
  return Float32Array.from(steps.flatMap((step) => ROW_FIELDS.map((field) => (field === 'step' ? step : value))));
}

/** The file read back: one record a row, cells as they are written. */
function readBack(csv: string): Record<string, string>[] {
  const [head, ...lines] = csv.split('\r\n');
  expect(lines.pop()).toBe('');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
  });
}

const tripletOf = (records: readonly Record<string, string>[]) =>
  records.map(({ step, followedAnchorPositive, followedAnchorNegative }) => [
    step,
    followedAnchorPositive,
    followedAnchorNegative,
  ]);

describe('the run as CSV', () => {
  it('names every field of a step and the followed distances, once', () => {
    expect(runCsv(new RunHistory())).toBe(`${ROW_FIELDS.join(',')},followedAnchorPositive,followedAnchorNegative\r\n`);
  });

  it('has a row a step, in order', () => {
    const history = new RunHistory();
    history.add(rowsOf([1, 2], 0.5));
    history.add(rowsOf([3], 7));
    const records = readBack(runCsv(history));
    expect(records.map(({ step }) => step)).toEqual(['1', '2', '3']);
    expect(records.map(({ easy }) => easy)).toEqual(['0.5', '0.5', '7']);
  });

  it('leaves the followed distances out where no frame measured them', () => {
    const history = new RunHistory();
    history.addTripletDistances(0, 0.9, 0.8);
    history.add(rowsOf([1, 2, 3], 0));
    history.addTripletDistances(3, 0.25, 0.75);
    expect(tripletOf(readBack(runCsv(history)))).toEqual([
      ['1', '', ''],
      ['2', '', ''],
      ['3', '0.25', '0.75'],
    ]);
  });

  it('stays aligned after the run went back: nothing of the steps that were undone is left', () => {
    const history = new RunHistory();
    for (const step of [1, 2, 3, 4, 5]) {
      history.add(rowsOf([step], 1));
      history.addTripletDistances(step, 1, 1);
    }
    // Back to step 2; the next frame brings two steps at once.
    history.add(rowsOf([3, 4], 2));
    history.addTripletDistances(4, 2, 2);
    const records = readBack(runCsv(history));
    expect(records.map(({ loss }) => loss)).toEqual(['1', '1', '2', '2']);
    expect(tripletOf(records)).toEqual([
      ['1', '1', '1'],
      ['2', '1', '1'],
      ['3', '', ''],
      ['4', '2', '2'],
    ]);
  });

  it('forgets the distances of a triplet that is no longer followed, and keeps the steps', () => {
    const history = new RunHistory();
    history.add(rowsOf([1, 2], 0));
    history.addTripletDistances(1, 0.25, 0.5);
    history.forgetTripletDistances();
    history.addTripletDistances(2, 0.75, 1);
    expect(tripletOf(readBack(runCsv(history)))).toEqual([
      ['1', '', ''],
      ['2', '0.75', '1'],
    ]);
  });

  it('writes the margin as the reader set it, although it came in 32 bits', () => {
    const history = new RunHistory();
    history.add(rowsOf([1], 0.2));
    expect(readBack(runCsv(history))[0].margin).toBe('0.2');
  });

  it('writes every 32-bit number so that it is read back as the same, and leaves out what is none', () => {
    fc.assert(
      fc.property(fc.float(), (value) => {
        const history = new RunHistory();
        history.add(rowsOf([1], value));
        const { loss } = readBack(runCsv(history))[0];
        if (Number.isFinite(value)) expect(Math.fround(Number(loss))).toBe(value + 0);
        else expect(loss).toBe('');
      }),
    );
  });
});
