// Gradients of one triplet and of a batch with respect to its inputs.
import { LOSS_FORMS } from '../../../src/core/loss/kinds';
import { tripletGradient } from '../../../src/core/loss/triplet';
import { batchObjective, cosineGradient, REDUCTIONS } from '../batchObjective';
import { numbers, type Operation, rows, toRows } from '../format';
import { formOf } from './triplets';

export const gradient: Operation = ({ inputs, options }) => {
  const anchor = numbers(inputs, 'anchor');
  const positive = numbers(inputs, 'positive');
  const negative = numbers(inputs, 'negative');
  const metric = options.metric();
  const loss = options.choice('form', LOSS_FORMS, 'hinge');
  const margin = options.number('margin', loss === 'soft' ? 0 : undefined);
  // Cosine distance divides by the norms itself, so normalising before it changes nothing.
  const normalize = options.flag('normalize');
  const found =
    metric === 'cosine'
      ? cosineGradient(anchor, positive, negative, margin, formOf(loss))
      : tripletGradient(anchor, positive, negative, { margin, distance: metric, loss: formOf(loss), normalize });
  return {
    loss: found.loss,
    d_ap: found.anchorPositive,
    d_an: found.anchorNegative,
    weight: found.weight,
    grad_anchor: [...found.anchor],
    grad_positive: [...found.positive],
    grad_negative: [...found.negative],
  };
};

export const batchGradient: Operation = ({ inputs, options }) => {
  const { values, dims } = rows(inputs, 'embeddings');
  const { loss, gradient: found } = batchObjective(values, numbers(inputs, 'labels'), dims, {
    metric: options.metric(),
    margin: options.number('margin', 0),
    reduction: options.choice('reduction', REDUCTIONS),
    normalize: options.flag('normalize'),
  });
  return { loss, grad: toRows(found, dims) };
};
