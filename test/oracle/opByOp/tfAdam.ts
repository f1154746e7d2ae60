// Adam as tensor operations on the flat parameters: the same arithmetic as `engine/adam.ts`, constants included.
// Learning rate and bias corrections are scalar inputs, so no value of theirs ever compiles another shader.
import { add, div, mul, sqrt, square, sub, type Tensor1D, tidy } from '@tensorflow/tfjs-core';
import { ADAM } from '../../../src/engines/adam';

/** Each `(parameterCount)`; `step` is the number of updates taken. */
export interface TensorState {
  readonly parameters: Tensor1D;
  readonly firstMoment: Tensor1D;
  readonly secondMoment: Tensor1D;
  readonly step: number;
}

/** The state after one more update. The caller disposes of the old one. */
export function adamStep(state: TensorState, gradient: Tensor1D, learningRate: number): TensorState {
  const { beta1, beta2, epsilon } = ADAM;
  const step = state.step + 1;
  const rate = learningRate / (1 - beta1 ** step);
  const secondCorrection = 1 / (1 - beta2 ** step);
  const tensors = tidy(() => {
    const firstMoment = add(mul(state.firstMoment, beta1), mul(gradient, 1 - beta1)) as Tensor1D;
    const secondMoment = add(mul(state.secondMoment, beta2), mul(square(gradient), 1 - beta2)) as Tensor1D;
    const scale = add(sqrt(mul(secondMoment, secondCorrection)), epsilon);
    const parameters = sub(state.parameters, div(mul(firstMoment, rate), scale)) as Tensor1D;
    return { parameters, firstMoment, secondMoment };
  });
  return { ...tensors, step };
}
