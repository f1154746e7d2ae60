// Losses of all pairs of a batch, and of items beside class vectors, with their gradients at the inputs.
import { batchLoss } from '../../../src/core/loss/batchLoss';
import type { Loss } from '../../../src/core/loss/kinds';
import { needsUnitVectors } from '../../../src/core/loss/lossTraits';
import { normalizeGradient, normalizeRows } from '../../../src/core/loss/normalize';
import { NO_DRAW } from '../batchObjective';
import { type Fields, numbers, type Operation, type Options, type Rows, rows, type Task, toRows } from '../format';

interface Wanted {
  readonly margin?: number;
  readonly temperature?: number;
  readonly arcMargin?: number;
  readonly normalize?: boolean;
  readonly classes?: Rows;
}

function lossOf(
  { inputs }: Task,
  loss: Loss,
  { margin = 0, temperature = 1, arcMargin = 0, normalize = needsUnitVectors(loss), classes }: Wanted,
): Fields {
  const { values, dims } = rows(inputs, 'embeddings');
  const labels = numbers(inputs, 'labels');
  const unit = Float64Array.from(values);
  const norms = new Float64Array(labels.length);
  if (normalize) normalizeRows(values, dims, unit, norms);
  const gradient = new Float64Array(unit.length);
  const ofClasses = new Float64Array(classes?.values.length ?? 0);
  const vectors = classes && {
    vectors: Float64Array.from(classes.values),
    present: classes.count,
    rows: labels,
    gradient: ofClasses,
  };
  const settings = { margin, mining: 'all', distance: 'plain', loss, temperature, arcMargin } as const;
  const report = batchLoss(unit, labels, dims, settings, NO_DRAW, gradient, vectors);
  if (normalize) normalizeGradient(unit, norms, gradient, dims, gradient);
  return {
    loss: report.loss,
    grad: toRows(gradient, dims),
    // Core counts every pair from both sides.
    ...(loss === 'contrastive' && { num_active: report.minedActive / 2 }),
    ...(classes && { grad_classes: toRows(ofClasses, dims) }),
  };
}

const temperatureOf = (options: Options) => options.number('temperature');

export const contrastiveBatch: Operation = (task) =>
  lossOf(task, 'contrastive', { margin: task.options.number('margin'), normalize: task.options.flag('normalize') });

export const infonceBatch: Operation = (task) => lossOf(task, 'infonce', { temperature: temperatureOf(task.options) });

export const softmaxBatch: Operation = (task) =>
  lossOf(task, 'softmax', {
    temperature: temperatureOf(task.options),
    classes: rows(task.inputs, 'class_vectors'),
  });

export const arcfaceBatch: Operation = (task) =>
  lossOf(task, 'arcface', {
    temperature: temperatureOf(task.options),
    arcMargin: task.options.number('arc_margin'),
    classes: rows(task.inputs, 'class_vectors'),
  });
