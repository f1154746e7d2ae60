// Adam (Kingma & Ba 2015) on flat parameters. Epsilon is explicit: tfjs's default differs between its backends.
import type { Numbers } from '../core/loss/kinds';

/** The paper's decay rates; epsilon is tfjs's for 32-bit floats. */
export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 } as const;

/** The factors of an update, in the order that `adam` takes them: plain numbers, so that a kernel need not compute them. */
type Factors = [
  keptFirst: number,
  newFirst: number,
  keptSecond: number,
  newSecond: number,
  /** Learning rate, and 1 / (1 − β₁ᵗ). */
  stepSize: number,
  /** 1 / (1 − β₂ᵗ). */
  secondCorrection: number,
  epsilon: number,
];

/** Factors of the update that makes step `step`, counted from 1. */
export function adamFactors(step: number, learningRate: number): Factors {
  const { beta1, beta2, epsilon } = ADAM;
  const stepSize = learningRate / (1 - beta1 ** step);
  return [beta1, 1 - beta1, beta2, 1 - beta2, stepSize, 1 / (1 - beta2 ** step), epsilon];
}

/**
 * One update in place of `count` parameters. Bias-corrected moments, then
 * parameter −= learningRate · m̂ / (√v̂ + ε), as tfjs defines it.
 */
export function adam(
  parameters: Numbers,
  gradient: Numbers,
  firstMoment: Numbers,
  secondMoment: Numbers,
  count: number,
  ...[keptFirst, newFirst, keptSecond, newSecond, stepSize, secondCorrection, epsilon]: Factors
): void {
  for (let i = 0; i < count; i++) {
    const g = gradient[i];
    const m = keptFirst * firstMoment[i] + newFirst * g;
    const v = keptSecond * secondMoment[i] + newSecond * g * g;
    firstMoment[i] = m;
    secondMoment[i] = v;
    parameters[i] -= (stepSize * m) / (Math.sqrt(v * secondCorrection) + epsilon);
  }
}

/** Step `step`, counted from 1, on whole arrays of equal length, in place. */
export function adamUpdate(
  parameters: Numbers,
  gradient: Numbers,
  firstMoment: Numbers,
  secondMoment: Numbers,
  step: number,
  learningRate: number,
): void {
  adam(parameters, gradient, firstMoment, secondMoment, parameters.length, ...adamFactors(step, learningRate));
}
