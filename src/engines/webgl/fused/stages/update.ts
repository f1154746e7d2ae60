// Adam's update (as in `engines/adam`), the last stage of a step. Its output is the one texture that is kept from step to
// step: parameters, both moments, and the statistics, which hold the sums of the last steps until they are read.
import { ADAM } from '../../../adam';
import { type Grid, gridOf, texelsFor } from '../grid';
import type { EncoderPlan } from '../plan';
import { createStage, float, type Stage } from '../stage';
import { pullGrid, SUM_TEXELS } from './pulls';
import { slicesOf, weightGradientGrid } from './weightGradient';

/** Steps that the statistics hold before the oldest is overwritten. */
export const STATISTICS_STEPS = 16;

/** Parameters, first moments, second moments, then the statistics: SUM_TEXELS texels of sums for each of their steps. */
export function stateGrid({ texels }: EncoderPlan): Grid {
  return gridOf(3 * texels + STATISTICS_STEPS * SUM_TEXELS);
}

/**
 * Inputs `state`, `pulls` and `gradient0` … of the layers; uniforms `rate` (see `updateRate`) and `slot`, the entry of the
 * statistics.
 */
export function update(plan: EncoderPlan, count: number): Stage {
  const gradients = plan.layers.map((layer, i) => [`gradient${i}`, weightGradientGrid(layer, count)] as const);
  const { beta1, beta2, epsilon } = ADAM;
  return createStage({
    inputs: { state: stateGrid(plan), pulls: pullGrid(count), ...Object.fromEntries(gradients) },
    output: stateGrid(plan),
    constants: { TEXELS: plan.texels, COUNT: count, COUNT4: texelsFor(count), ROW: pullGrid(count).width, SUM_TEXELS },
    uniforms: { rate: { type: 'vec2' }, slot: { type: 'int' } },
    glsl: `
vec4 gradientOf(int parameter) {
  vec4 sum = vec4(0);
${plan.layers.map((layer, i) => gradientOfLayer(i, layer.start, layer.texels, slicesOf(layer, count))).join('\n')}
  return sum;
}

vec4 firstMoment(int parameter, vec4 g) {
  return ${float(beta1)} * state(TEXELS + parameter) + ${float(1 - beta1)} * g;
}

vec4 secondMoment(int parameter, vec4 g) {
  return ${float(beta2)} * state(2 * TEXELS + parameter) + ${float(1 - beta2)} * g * g;
}

vec4 statistics(int index) {
  int entry = index - 3 * TEXELS;
  if (entry / SUM_TEXELS != slot) return state(index);
  vec4 sum = vec4(0);
  for (int i = 0; i < COUNT; i++) sum += pulls(i * ROW + COUNT4 + entry % SUM_TEXELS);
  return sum;
}

vec4 stage(int index) {
  if (index >= 3 * TEXELS) return statistics(index);
  int parameter = index % TEXELS;
  vec4 g = gradientOf(parameter);
  if (index >= 2 * TEXELS) return secondMoment(parameter, g);
  vec4 m = firstMoment(parameter, g);
  if (index >= TEXELS) return m;
  return state(parameter) - rate.x * m / (sqrt(rate.y * secondMoment(parameter, g)) + ${float(epsilon)});
}`,
  });
}

/** The uniform `rate` of update number `step`, from 1: learning rate with the first bias correction, and the second. */
export function updateRate(step: number, learningRate: number): number[] {
  return [learningRate / (1 - ADAM.beta1 ** step), 1 / (1 - ADAM.beta2 ** step)];
}

function gradientOfLayer(i: number, start: number, texels: number, slices: number): string {
  return `  if (parameter >= ${start} && parameter < ${start + texels}) {
    for (int s = 0; s < ${slices}; s++) sum += gradient${i}(parameter - ${start} + s * ${texels});
  }`;
}
