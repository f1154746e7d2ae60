// The sizes of a layer, by the names that its shaders use.
import type { LayerPlan } from '../plan';

/** SIZE and HALF (input and output height = width) are those of a convolution. */
export function layerConstants(plan: LayerPlan): Record<string, number> {
  const { layer, units4, input4, inner, rows, start } = plan;
  const constants: Record<string, number> = {
    UNITS4: units4,
    INPUT4: input4,
    INNER: inner,
    INNER4: Math.ceil(inner / 4),
    ROWS: rows,
    WEIGHTS: start,
    BIASES: start + rows * units4,
  };
  if (layer.kind === 'conv') Object.assign(constants, { SIZE: layer.size, HALF: layer.size / 2 });
  return constants;
}
