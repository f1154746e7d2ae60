// dLoss/d(weights and biases) of one layer, in the order of its weights. The first layers have few weights and many
// places: the batch is cut into slices that are summed in parallel, and Adam adds the slices up.
import { type Grid, gridOf } from '../grid';
import type { LayerPlan } from '../plan';
import { createStage, type Stage } from '../stage';
import { layerConstants } from './layerConstants';
import { layerInput } from './layerInput';

/** Texels of one draw that are enough to occupy a GPU. */
const ENOUGH = 1000;

/** How many slices a batch of `items` is cut into for this layer, at most one an item. */
export function slicesOf({ texels }: LayerPlan, items: number): number {
  const perSlice = Math.ceil(items / Math.max(1, Math.ceil(ENOUGH / texels)));
  return Math.ceil(items / perSlice);
}

/** One slice after another, `plan.texels` texels each. */
export function weightGradientGrid(plan: LayerPlan, items: number): Grid {
  return gridOf(slicesOf(plan, items) * plan.texels);
}

/**
 * Inputs `source` (what the layer read) and `gradient` (of its outputs, before the ReLU); uniform `items` for the first
 * layer, as in the forward pass.
 */
export function weightGradient(plan: LayerPlan, items: number, source: Grid, gradient: Grid): Stage {
  const input = layerInput(plan, items);
  return createStage({
    inputs: { source, gradient },
    output: weightGradientGrid(plan, items),
    constants: {
      ...layerConstants(plan),
      ITEMS: items,
      ITEMS_A_SLICE: Math.ceil(items / slicesOf(plan, items)),
    },
    uniforms: input.uniforms,
    glsl: `${input.glsl}
${plan.layer.kind === 'conv' ? CONV : DENSE}
vec4 stage(int index) {
  int unit = index % UNITS4;
  int row = (index / UNITS4) % (ROWS + 1);
  int from = index / (UNITS4 * (ROWS + 1)) * ITEMS_A_SLICE;
  int to = min(from + ITEMS_A_SLICE, ITEMS);
  vec4 sum = vec4(0);
  for (int item = from; item < to; item++) sum += shareOf(item, row, unit);
  return sum;
}`,
  });
}

const DENSE = `
vec4 shareOf(int item, int row, int unit) {
  vec4 g = gradient(item * UNITS4 + unit);
  return row == ROWS ? g : inputNumber(item, row) * g;
}`;

const CONV = `
vec4 shareOf(int item, int row, int unit) {
  vec4 sum = vec4(0);
  int at = item * HALF * HALF * UNITS4 + unit;
  if (row == ROWS) {
    for (int place = 0; place < HALF * HALF; place++) sum += gradient(at + place * UNITS4);
    return sum;
  }
  int tap = row / INNER;
  int u = tap / 3;
  int v = tap % 3;
  // Where the tap looks past the edge there is nothing to learn.
  int high = u == 2 ? HALF - 1 : HALF;
  int wide = v == 2 ? HALF - 1 : HALF;
  int from = (u * SIZE + v) * INNER + row % INNER;
  for (int y = 0; y < high; y++) {
    for (int x = 0; x < wide; x++) {
      sum += inputNumber(item, from + 2 * (y * SIZE + x) * INNER) * gradient(at + (y * HALF + x) * UNITS4);
    }
  }
  return sum;
}`;
