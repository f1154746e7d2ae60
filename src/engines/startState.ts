// The state a run starts from: weights from the seed, moments at zero.
import { type EncoderSpec, initialParameters } from './encoder';
import type { EngineState } from './engine';
import { encoderBlocks } from './parameterBlocks';

/** A state of step 0 with one block a layer; the same seed gives the same weights. */
export function startState(spec: EncoderSpec, seed: number): EngineState {
  return {
    blocks: encoderBlocks(spec),
    parameters: initialParameters(spec, seed),
    firstMoment: new Float32Array(spec.parameterCount),
    secondMoment: new Float32Array(spec.parameterCount),
    step: 0,
  };
}
