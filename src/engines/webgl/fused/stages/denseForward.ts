// A dense layer, with its ReLU if it has one. One texel: four units of one item.
import { type Grid, gridOf } from '../grid';
import type { LayerPlan } from '../plan';
import { createStage, type Stage } from '../stage';
import { layerConstants } from './layerConstants';
import { layerInput } from './layerInput';
import { MATRIX_ROW } from './matrixRow';

/** Inputs `source`, `state`; uniform `items` for the first layer. */
export function denseForward(plan: LayerPlan, items: number, source: Grid, state: Grid): Stage {
  const input = layerInput(plan, items);
  const relu = plan.layer.kind === 'dense' && plan.layer.relu;
  return createStage({
    inputs: { source, state },
    output: gridOf(items * plan.units4),
    constants: layerConstants(plan),
    uniforms: input.uniforms,
    glsl: `${input.glsl}
${MATRIX_ROW}
vec4 stage(int index) {
  int unit = index % UNITS4;
  int item = index / UNITS4;
  vec4 sum = state(BIASES + unit);
  for (int k = 0; k < INPUT4; k++) {
    sum += matrixRow(inputTexel(item, k), WEIGHTS + 4 * k * UNITS4 + unit);
  }
  return ${relu ? 'max(sum, 0.0)' : 'sum'};
}`,
  });
}
