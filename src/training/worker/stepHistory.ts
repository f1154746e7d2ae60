// One row of numbers a step, collected between frames so that a chart or a CSV misses none.
import type { BatchNumbers } from '../../core/loss/batchLoss';
import type { Live } from '../../engines/engine';
import { ROW_SIZE } from '../protocol/run';

/** Steps kept while no frame takes them; far more than any page leaves waiting. */
const MOST_ROWS = 4000;

/** Mean distance over a batch's same-class and different-class pairs; 0 where there is no pair. */
export interface MeanDistances {
  readonly same: number;
  readonly different: number;
}

export interface StepHistory {
  add(step: number, numbers: BatchNumbers, means: MeanDistances, live: Live): void;
  /** All rows since the last call, `(steps, ROW_SIZE)`. */
  take(): Float32Array;
  /** The same without taking them. */
  peek(): Float32Array;
  /** Puts these rows in the place of all that wait. */
  replace(rows: Float32Array): void;
  /** The run goes back to `step`; rows of later ones were never to be. */
  forgetAfter(step: number): void;
}

export function createStepHistory(): StepHistory {
  let rows: number[] = [];
  return {
    add(step, numbers, { same, different }, live) {
      if (rows.length >= MOST_ROWS * ROW_SIZE) rows.splice(0, ROW_SIZE);
      const { easy, semiHard, hard } = numbers.counts;
      const share = numbers.pairs > 0 ? numbers.teachingPairs / numbers.pairs : 0;
      rows.push(
        step,
        numbers.loss,
        numbers.lossAllValid,
        share,
        numbers.activeFraction,
        easy,
        semiHard,
        hard,
        same,
        different,
        live.margin,
      );
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
      while (rows.length > 0 && rows[rows.length - ROW_SIZE] > step) rows.length -= ROW_SIZE;
    },
  };
}

/** `distances` (count, count) of items with these labels (count). */
export function meanBatchDistances(distances: Float32Array, labels: ArrayLike<number>): MeanDistances {
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
  return { same: count[0] ? sum[0] / count[0] : 0, different: count[1] ? sum[1] / count[1] : 0 };
}
