// Nearest neighbours: retrieval within one set, and naming queries from a support set.
import { numbers, type Operation } from '../format';
import { predictionAccuracy, predictOneShot } from '../reference/prediction';
import { retrievalReport } from '../reference/retrievalReport';
import { embeddingRows } from './distances';

export const retrieval: Operation = (task) => {
  const { values, dims } = embeddingRows(task, 'embeddings');
  const report = retrievalReport(values, numbers(task.inputs, 'labels'), dims, task.options.metric());
  return {
    recall_at_1: report.recall,
    recall_at_1_optimistic: report.optimistic,
    recall_at_1_pessimistic: report.pessimistic,
    r_precision: report.rPrecision,
    map_at_r: report.mapAtR,
    num_queries: report.queries,
    lone_queries: report.lone,
  };
};

export const oneShot: Operation = (task) => {
  const support = embeddingRows(task, 'support');
  const query = embeddingRows(task, 'query');
  const supportLabels = numbers(task.inputs, 'support_labels');
  const { byPrototype, byNearest } = predictOneShot(
    support.values,
    supportLabels,
    query.values,
    support.dims,
    task.options.metric(),
  );
  const labels = numbers(task.inputs, 'query_labels');
  return {
    prototype_pred: [...byPrototype],
    nn_pred: [...byNearest],
    prototype_accuracy: predictionAccuracy(byPrototype, labels),
    nn_accuracy: predictionAccuracy(byNearest, labels),
  };
};
