// The encoder of a run: the one translation from what a run is made of to a network.
import { type EncoderSpec, encoderSpec } from '../../engines/encoder';
import type { RunConfig } from './run';

/** Throws what `encoderSpec` throws. */
export function specOf({ data, dimensions, normalize, filters }: RunConfig): EncoderSpec {
  return encoderSpec(data.itemShape, dimensions, normalize, filters);
}
