// What a layer reads: the items of the batch, by number, out of all items; or the layer before it, place by place.
import { batchAccessor, batchUniform } from '../batchUniform';
import type { LayerPlan } from '../plan';
import type { Uniform } from '../stage';

export interface LayerInput {
  readonly uniforms: Readonly<Record<string, Uniform>>;
  /** GLSL `vec4 inputTexel(int item, int texel)` and `float inputNumber(int item, int number)`, over the input `source`. */
  readonly glsl: string;
}

/** For a pass over `items` items. */
export function layerInput({ first, input4 }: LayerPlan, items: number): LayerInput {
  const row = first ? batchAccessor('rowOf', 'items') : 'int rowOf(int item) { return item; }';
  return {
    uniforms: first ? { items: batchUniform(items) } : {},
    glsl: `
${row}
vec4 inputTexel(int item, int texel) { return source(rowOf(item) * ${input4} + texel); }
float inputNumber(int item, int number) { return sourceAt(rowOf(item) * ${4 * input4} + number); }`,
  };
}
