// Whole training runs of a linear encoder z = W x: loss, gradient and optimiser together.
import type { Numbers } from '../../../src/core/loss/kinds';
import { ADAM, adamUpdate } from '../../../src/engines/adam';
import { batchObjective, type Objective, REDUCTIONS } from '../batchObjective';
import { type Fields, numbers, type Operation, type Options, type Rows, rows, toRows, Unsupported } from '../format';

export const trainLinear: Operation = ({ inputs, options }) => {
  const items = rows(inputs, 'x');
  const labels = numbers(inputs, 'labels');
  const start = rows(inputs, 'W0');
  const objective: Objective = {
    metric: options.metric(),
    margin: options.number('margin', 0),
    reduction: options.choice('reduction', REDUCTIONS),
    normalize: options.flag('normalize'),
  };
  const steps = options.number('steps');
  const update = optimizer(options, start.values.length);

  const weights = start.values.slice();
  const losses: number[] = [];
  const after: Record<string, number[][]> = {};
  for (let step = 1; step <= steps; step++) {
    const { loss, gradient } = linearObjective(items, labels, weights, start.count, objective);
    losses.push(loss);
    update(weights, gradient, step);
    after[step] = toRows(weights, items.dims);
  }
  losses.push(linearObjective(items, labels, weights, start.count, objective).loss);
  return {
    losses,
    weights_after: after,
    first_step_fd_err: differenceError(items, labels, start, objective),
  };
};

type Update = (weights: Numbers, gradient: Numbers, step: number) => void;

function optimizer(options: Options, count: number): Update {
  const rate = options.number('lr');
  const constants = options.fields('adam');
  if (options.choice('optimizer', ['sgd', 'adam']) === 'sgd') {
    return (weights, gradient) => {
      for (let i = 0; i < count; i++) weights[i] -= rate * gradient[i];
    };
  }
  const ours: Fields = { beta1: ADAM.beta1, beta2: ADAM.beta2, eps: ADAM.epsilon };
  for (const [name, value] of Object.entries(constants)) {
    if (ours[name] !== value) throw new Unsupported(`option adam.${name} = ${JSON.stringify(value)} is unknown`);
  }
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  return (weights, gradient, step) => adamUpdate(weights, gradient, first, second, step, rate);
}

/** Loss and dLoss/dW, `(outputs, items.dims)`: the embeddings' gradient times the inputs. */
function linearObjective(
  items: Rows,
  labels: Float64Array,
  weights: Numbers,
  outputs: number,
  objective: Objective,
): { readonly loss: number; readonly gradient: Float64Array } {
  const { values, count, dims } = items;
  const embeddings = new Float64Array(count * outputs);
  for (let item = 0; item < count; item++) {
    for (let o = 0; o < outputs; o++) {
      for (let d = 0; d < dims; d++) embeddings[item * outputs + o] += weights[o * dims + d] * values[item * dims + d];
    }
  }
  const { loss, gradient } = batchObjective(embeddings, labels, outputs, objective);
  const back = new Float64Array(weights.length);
  for (let item = 0; item < count; item++) {
    for (let o = 0; o < outputs; o++) {
      for (let d = 0; d < dims; d++) back[o * dims + d] += gradient[item * outputs + o] * values[item * dims + d];
    }
  }
  return { loss, gradient: back };
}

const NUDGE = 1e-6;

/** Largest difference between the closed-form gradient at the start and central differences. */
function differenceError(items: Rows, labels: Float64Array, start: Rows, objective: Objective): number {
  const lossAt = (weights: Numbers) => linearObjective(items, labels, weights, start.count, objective).loss;
  const { gradient } = linearObjective(items, labels, start.values, start.count, objective);
  let worst = 0;
  for (let i = 0; i < gradient.length; i++) {
    const up = start.values.slice();
    const down = start.values.slice();
    up[i] += NUDGE;
    down[i] -= NUDGE;
    worst = Math.max(worst, Math.abs((lossAt(up) - lossAt(down)) / (2 * NUDGE) - gradient[i]));
  }
  return worst;
}
