// A 3×3, stride-2 convolution with its ReLU. One texel: four filters at one place of one item. Even sizes are padded at
// the end, so that output (y, x) looks at inputs 2y … 2y+2, 2x … 2x+2.
import { type Grid, gridOf } from '../grid';
import type { LayerPlan } from '../plan';
import { createStage, type Stage } from '../stage';
import { layerConstants } from './layerConstants';
import { layerInput } from './layerInput';
import { MATRIX_ROW } from './matrixRow';

/** Inputs `source`, `state`; uniform `items` for the first layer. */
export function convForward(plan: LayerPlan, items: number, source: Grid, state: Grid): Stage {
  const input = layerInput(plan, items);
  // The channels of a picture are few and unpadded; hidden channels come in fours.
  const tap = plan.first
    ? `for (int c = 0; c < INNER; c++) {
      sum += inputNumber(item, from * INNER + c) * state(WEIGHTS + (tap * INNER + c) * UNITS4 + unit);
    }`
    : `for (int c = 0; c < INNER4; c++) {
      sum += matrixRow(inputTexel(item, from * INNER4 + c), WEIGHTS + (tap * INNER + 4 * c) * UNITS4 + unit);
    }`;
  return createStage({
    inputs: { source, state },
    output: gridOf(items * plan.places * plan.units4),
    constants: layerConstants(plan),
    uniforms: input.uniforms,
    glsl: `${input.glsl}
${MATRIX_ROW}
vec4 stage(int index) {
  int unit = index % UNITS4;
  int place = index / UNITS4;
  int x = place % HALF;
  int y = (place / HALF) % HALF;
  int item = place / (HALF * HALF);
  vec4 sum = state(BIASES + unit);
  for (int u = 0; u < 3 && 2 * y + u < SIZE; u++) {
    for (int v = 0; v < 3 && 2 * x + v < SIZE; v++) {
      int from = (2 * y + u) * SIZE + 2 * x + v;
      int tap = 3 * u + v;
      ${tap}
    }
  }
  return max(sum, 0.0);
}`,
  });
}
