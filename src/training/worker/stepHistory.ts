// One row of numbers a step, collected between frames so that a chart or a CSV misses none.
import type { BatchNumbers } from '../../core/loss/batchLoss';
import type { BatchMeans, Live } from '../../engines/engine';
import { ROW_FIELDS, ROW_SIZE, type RowField } from '../protocol/run';

/** Column of the step. */
const STEP = ROW_FIELDS.indexOf('step');
/** Steps kept while no frame takes them; far more than any page leaves waiting. */
const MOST_ROWS = 4000;

export interface StepHistory {
  /** Step `step` was taken with `live`, and its batch had these numbers. */
  add(step: number, numbers: BatchNumbers & BatchMeans, live: Live): void;
  /** All rows since the last call, `(steps, ROW_SIZE)`. */
  take(): Float32Array;
  /** The same without taking them. */
  peek(): Float32Array;
  /** Puts these rows in the place of all that wait. */
  replace(rows: Float32Array): void;
  /** The run goes back to `step`; rows of later ones were never to be. */
  forgetAfter(step: number): void;
}

/** Without rows. */
export function createStepHistory(): StepHistory {
  let rows: number[] = [];
  return {
    add(step, numbers, live) {
      if (rows.length >= MOST_ROWS * ROW_SIZE) rows.splice(0, ROW_SIZE);
      const { easy, semiHard, hard } = numbers.counts;
      const share = numbers.pairs > 0 ? numbers.teachingPairs / numbers.pairs : 0;
      const row: Record<RowField, number> = {
        step,
        loss: numbers.loss,
        lossAllValid: numbers.lossAllValid,
        teachingShare: share,
        activeFraction: numbers.activeFraction,
        easy,
        semiHard,
        hard,
        meanAnchorPositive: numbers.meanSame,
        meanAnchorNegative: numbers.meanDifferent,
        margin: live.margin,
      };
      for (const field of ROW_FIELDS) rows.push(row[field]);
    },
    take() {
      const taken = Float32Array.from(rows);
      rows = [];
      return taken;
    },
    peek: () => Float32Array.from(rows),
    replace(others) {
      rows = Array.from(others);
    },
    forgetAfter(step) {
      while (rows.length > 0 && rows[rows.length - ROW_SIZE + STEP] > step) rows.length -= ROW_SIZE;
    },
  };
}

/** Of a batch with these `distances` (count, count) and `labels` (count). */
export function batchMeans(distances: Float32Array, labels: ArrayLike<number>): BatchMeans {
  const n = labels.length;
  const sum = [0, 0];
  const count = [0, 0];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const kind = labels[i] === labels[j] ? 0 : 1;
      sum[kind] += distances[i * n + j];
      count[kind]++;
    }
  }
  return { meanSame: count[0] ? sum[0] / count[0] : 0, meanDifferent: count[1] ? sum[1] / count[1] : 0 };
}
