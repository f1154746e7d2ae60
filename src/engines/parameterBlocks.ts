// The named blocks of what is trained: which stretch of the flat arrays belongs to which layer, and how a state is cut
// into them. Engines work on the flat arrays; code that needs one layer by name, or all of them, finds them here.
import { CodedError } from '../core/codedError';
import { product } from '../core/rows';
import type { EncoderSpec } from './encoder';
import type { BlockShape, EngineState } from './engine';

/** A block with its numbers, product(shape) of each kind: views of the state's arrays. */
export interface ParameterBlock extends BlockShape {
  readonly parameters: Float32Array;
  /** Adam's running means of the gradient and of its square. */
  readonly firstMoment: Float32Array;
  readonly secondMoment: Float32Array;
}

/** One block a layer, in the order of the layers: `(inputs of one output + 1, outputs)`, the biases as its last row. */
export function encoderBlocks(spec: EncoderSpec): BlockShape[] {
  return spec.layers.map((layer) => {
    const [inputs, outputs] = layer.kind === 'conv' ? [9 * layer.channels, layer.filters] : [layer.inputs, layer.units];
    return { name: layer.name, shape: [inputs + 1, outputs] };
  });
}

/** The blocks of a state, in its order. Throws `state-length` unless they fill its arrays. */
export function parameterBlocks(state: EngineState): ParameterBlock[] {
  requireBlocks(state, state.blocks);
  let end = 0;
  return state.blocks.map(({ name, shape }) => {
    const start = end;
    end += product(shape);
    const part = (values: Float32Array) => values.subarray(start, end);
    const { parameters, firstMoment, secondMoment } = state;
    return {
      name,
      shape,
      parameters: part(parameters),
      firstMoment: part(firstMoment),
      secondMoment: part(secondMoment),
    };
  });
}

/** Throws `state-length` unless each of the state's arrays is as long as these blocks together. */
export function requireBlocks(
  { parameters, firstMoment, secondMoment }: EngineState,
  blocks: readonly BlockShape[],
): void {
  const expected = blocks.reduce((sum, { shape }) => sum + product(shape), 0);
  for (const { length } of [parameters, firstMoment, secondMoment]) {
    if (length !== expected) throw new CodedError('state-length', { given: length, expected });
  }
}
