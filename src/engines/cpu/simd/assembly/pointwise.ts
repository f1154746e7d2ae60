// Kernels that treat each number by itself: ReLU and Adam. Lengths count numbers. The last vector is computed as a whole, so
// the padding behind an array takes part; zeros stay zeros in both kernels.
import { bytes, VECTOR } from './layout';

/** values = 0 wherever outputs ≤ 0: a ReLU's gradient and, where both are the same array, the ReLU itself. */
export function relu(outputs: usize, values: usize, length: usize): void {
  const end = outputs + bytes(length);
  for (; outputs < end; outputs += VECTOR) {
    const inactive = f32x4.le(v128.load(outputs), f32x4.splat(0));
    v128.store(values, v128.andnot(v128.load(values), inactive));
    values += VECTOR;
  }
}

/** One update of `length` parameters in place; see ../../adam.ts. */
export function adam(
  parameters: usize,
  gradient: usize,
  firstMoment: usize,
  secondMoment: usize,
  length: usize,
  keptFirst: f32,
  newFirst: f32,
  keptSecond: f32,
  newSecond: f32,
  stepSize: f32,
  secondCorrection: f32,
  epsilon: f32,
): void {
  const end = parameters + bytes(length);
  for (; parameters < end; parameters += VECTOR) {
    const g = v128.load(gradient);
    const m = f32x4.add(scaled(v128.load(firstMoment), keptFirst), scaled(g, newFirst));
    const v = f32x4.add(scaled(v128.load(secondMoment), keptSecond), scaled(f32x4.mul(g, g), newSecond));
    v128.store(firstMoment, m);
    v128.store(secondMoment, v);
    const root = f32x4.add(f32x4.sqrt(scaled(v, secondCorrection)), f32x4.splat(epsilon));
    v128.store(parameters, f32x4.sub(v128.load(parameters), f32x4.div(scaled(m, stepSize), root)));
    gradient += VECTOR;
    firstMoment += VECTOR;
    secondMoment += VECTOR;
  }
}

function scaled(values: v128, factor: f32): v128 {
  return f32x4.mul(values, f32x4.splat(factor));
}
