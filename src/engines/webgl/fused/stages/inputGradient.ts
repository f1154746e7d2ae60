// dLoss/d(what a layer read), through the ReLU of the layer before, whose slope at 0 counts as 0. One texel: four
// channels at one place of one item.
import type { Grid } from '../grid';
import type { LayerPlan } from '../plan';
import { createStage, type Stage } from '../stage';
import { layerConstants } from './layerConstants';
import { MATRIX_COLUMN } from './matrixRow';

/** Inputs `source` (what the layer read: outputs of a ReLU), `gradient` (of its own outputs) and `state`. */
export function inputGradient(plan: LayerPlan, source: Grid, gradient: Grid, state: Grid): Stage {
  return createStage({
    inputs: { source, gradient, state },
    output: source,
    constants: layerConstants(plan),
    glsl: `${MATRIX_COLUMN}
${plan.layer.kind === 'conv' ? CONV : DENSE}
vec4 stage(int index) { return gradientAtInput(index) * vec4(greaterThan(source(index), vec4(0))); }`,
  });
}

const DENSE = `
vec4 gradientAtInput(int index) {
  int k = index % INPUT4;
  int item = index / INPUT4;
  vec4 sum = vec4(0);
  for (int unit = 0; unit < UNITS4; unit++) {
    sum += matrixColumn(gradient(item * UNITS4 + unit), WEIGHTS + 4 * k * UNITS4 + unit);
  }
  return sum;
}`;

// Input (row, column) is under tap (u, v) of output (y, x) where row = 2y + u and column = 2x + v.
const CONV = `
vec4 gradientAtInput(int index) {
  int channel = index % INNER4;
  int place = index / INNER4;
  int column = place % SIZE;
  int row = (place / SIZE) % SIZE;
  int item = place / (SIZE * SIZE);
  vec4 sum = vec4(0);
  // Only taps of the row's and the column's own parity.
  for (int u = row & 1; u < 3 && u <= row; u += 2) {
    for (int v = column & 1; v < 3 && v <= column; v += 2) {
      int at = ((item * HALF + (row - u >> 1)) * HALF + (column - v >> 1)) * UNITS4;
      int weight = WEIGHTS + ((3 * u + v) * INNER + 4 * channel) * UNITS4;
      for (int unit = 0; unit < UNITS4; unit++) sum += matrixColumn(gradient(at + unit), weight + unit);
    }
  }
  return sum;
}`;
