// The unit sphere's limits, and what happens to similarities on it.
import { simplexLimit } from '../../../src/core/loss/limits';
import { numbers, type Operation, rows } from '../format';
import { alignment, uniformity } from '../reference/alignmentUniformity';
import { circleLimit } from '../reference/counts';
import { similarityDynamics } from '../reference/similarityDynamics';

export const simplex: Operation = ({ inputs }) => ({ d2: [...numbers(inputs, 'C')].map(simplexLimit) });

export const circle: Operation = ({ inputs }) => ({ d2: [...numbers(inputs, 'C')].map(circleLimit) });

export const similarity: Operation = ({ inputs }) => {
  const found = similarityDynamics(numbers(inputs, 'anchor'), numbers(inputs, 'positive'), numbers(inputs, 'negative'));
  return {
    s_ap: found.anchorPositive,
    s_an: found.anchorNegative,
    s_pn: found.positiveNegative,
    ds_ap: found.anchorPositiveRate,
    ds_an: found.anchorNegativeRate,
    s_an_increases: found.anchorNegativeRate > 0,
  };
};

export const alignUniform: Operation = ({ inputs, options }) => {
  const x = rows(inputs, 'x');
  const y = rows(inputs, 'y');
  return {
    align: alignment(x.values, y.values, x.dims, options.number('alpha', 2)),
    uniform: uniformity(x.values, x.dims, options.number('t', 2)),
  };
};
