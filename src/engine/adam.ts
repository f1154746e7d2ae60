// Adam (Kingma & Ba 2015) on flat parameters. Epsilon is explicit: tfjs's default differs between its backends.
import type { Numbers } from '../core/kinds';

export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } as const;

/**
 * One update in place. `step` counts from 1. Bias-corrected moments, then
 * parameter −= learningRate · m̂ / (√v̂ + ε), as tfjs defines it.
 */
export function adamUpdate(
  parameters: Numbers,
  gradient: Numbers,
  firstMoment: Numbers,
  secondMoment: Numbers,
  step: number,
  learningRate: number,
): void {
  const { beta1, beta2, epsilon } = ADAM;
  const firstCorrection = 1 / (1 - beta1 ** step);
  const secondCorrection = 1 / (1 - beta2 ** step);
  for (let i = 0; i < parameters.length; i++) {
    const g = gradient[i];
    const m = beta1 * firstMoment[i] + (1 - beta1) * g;
    const v = beta2 * secondMoment[i] + (1 - beta2) * g * g;
    firstMoment[i] = m;
    secondMoment[i] = v;
    parameters[i] -= (learningRate * m * firstCorrection) / (Math.sqrt(v * secondCorrection) + epsilon);
  }
}
