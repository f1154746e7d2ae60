// Verification: rates at given thresholds, and the curve over all of them.
import {
  type PairDistances,
  pairDistances,
  type RocCurve,
  rocCurve,
  valAtFar,
  verificationAt,
} from '../../../src/core/evaluation/verification';
import { type Fields, numbers, type Operation, type Task, toRows } from '../format';
import { embeddingRows } from './distances';

export const valFar: Operation = ({ inputs, options }) => ({
  rows: rates(readPairs(inputs), numbers(inputs, 'thresholds'), options.flag('strict')),
});

export const valFarFromEmbeddings: Operation = (task) => {
  const { values, dims } = embeddingRows(task, 'embeddings');
  const pairs = pairDistances(values, numbers(task.inputs, 'labels'), dims, task.options.metric());
  return {
    n_same: pairs.same.length,
    n_diff: pairs.different.length,
    rows: rates(pairs, numbers(task.inputs, 'thresholds'), task.options.flag('strict')),
    ...curveFields(rocCurve(pairs), task),
  };
};

export const roc: Operation = (task) => {
  return curveFields(rocCurve(readPairs(task.inputs)), task);
};

function readPairs(inputs: Fields): PairDistances {
  return { same: numbers(inputs, 'same'), different: numbers(inputs, 'diff') };
}

function rates(pairs: PairDistances, thresholds: Float64Array, strict: boolean): Fields[] {
  return [...thresholds].map((threshold) => {
    const { trueAccepts, falseAccepts, val, far, accuracy } = verificationAt(pairs, threshold, strict);
    return { TA: trueAccepts, FA: falseAccepts, VAL: val, FAR: far, accuracy };
  });
}

/** The name carries the rate: val_at_far_0_25 is the VAL at FAR ≤ 0.25. */
const VAL_AT_FAR = /^val_at_far_(\d+)(?:_(\d+))?$/;

function curveFields(curve: RocCurve, { wanted }: Task): Fields {
  const fields: Record<string, Fields[string]> = {
    auc: curve.auc,
    eer: curve.equalErrorRate,
    best_accuracy: curve.bestAccuracy,
    best_threshold: curve.bestThreshold,
    points: toRows(curve.points, 2),
  };
  for (const name of wanted) {
    const [, whole, part = '0'] = VAL_AT_FAR.exec(name) ?? [];
    if (whole) fields[name] = valAtFar(curve, Number(`${whole}.${part}`));
  }
  return fields;
}
