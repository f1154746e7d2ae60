// The state a run starts from: weights from the seed, moments at zero.
import { classVectorBlock, initialClassVectors } from './classVectors';
import { type EncoderSpec, initialParameters } from './encoder';
import type { ClassRows, EngineState } from './engine';
import { encoderBlocks } from './parameterBlocks';

/** A state of step 0 with one block a layer, and one of class vectors where there are `classes`; the same seed gives the same weights. */
export function startState(spec: EncoderSpec, seed: number, classes?: ClassRows): EngineState {
  const blocks = encoderBlocks(spec);
  const encoder = initialParameters(spec, seed);
  if (!classes) return stateOf(blocks, encoder);
  const { dimensions } = spec;
  const vectors = initialClassVectors(classes.count, dimensions, seed);
  return stateOf([...blocks, classVectorBlock(classes.count, dimensions)], Float32Array.of(...encoder, ...vectors));
}

function stateOf(blocks: EngineState['blocks'], parameters: Float32Array): EngineState {
  const { length } = parameters;
  return { blocks, parameters, firstMoment: new Float32Array(length), secondMoment: new Float32Array(length), step: 0 };
}
