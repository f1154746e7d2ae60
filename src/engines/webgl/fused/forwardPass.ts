// The encoder's forward pass over a fixed number of items: one stage a layer, and one more where embeddings are
// normalised. Training and embedding share it.
import { batchValues } from './batchUniform';
import type { Gpu, Texels } from './gpu';
import type { Grid } from './grid';
import type { EncoderPlan } from './plan';
import type { Stage } from './stage';
import { convForward } from './stages/convForward';
import { denseForward } from './stages/denseForward';
import { normalizeForward } from './stages/normalize';

export interface Encoded {
  /** Of every layer; the last are the embeddings before they are normalised. */
  readonly outputs: readonly Texels[];
  /** `embedding4` texels an item. The last output itself where the encoder does not normalise. */
  readonly embeddings: Texels;
}

export interface ForwardPass {
  readonly outputs: readonly Grid[];
  readonly embeddings: Grid;
  /** `batch`: item numbers, at most as many as the pass is made for. */
  run(gpu: Gpu, items: Texels, state: Texels, batch: ArrayLike<number>): Encoded;
}

/** A pass over `count` items, out of items of the grid `items`, with the parameters in a state of the grid `state`. */
export function createForwardPass(plan: EncoderPlan, count: number, items: Grid, state: Grid): ForwardPass {
  const stages: Stage[] = [];
  for (const layer of plan.layers) {
    const source = stages.at(-1)?.output ?? items;
    const create = layer.layer.kind === 'conv' ? convForward : denseForward;
    stages.push(create(layer, count, source, state));
  }
  const outputs = stages.map(({ output }) => output);
  const vectors = outputs[outputs.length - 1];
  const normalize = plan.spec.normalize ? normalizeForward(vectors, plan.embedding4) : null;

  return {
    outputs,
    embeddings: vectors,
    run(gpu, itemTexels, stateTexels, batch) {
      const uniforms = { items: batchValues(batch, count) };
      const values: Texels[] = [];
      for (const stage of stages) {
        const source = values.at(-1) ?? itemTexels;
        values.push(gpu.run(stage, { source, state: stateTexels }, uniforms));
      }
      const last = values[values.length - 1];
      return { outputs: values, embeddings: normalize ? gpu.run(normalize, { vectors: last }) : last };
    },
  };
}

/** All textures of a pass, each once. */
export function texelsOf({ outputs, embeddings }: Encoded): Texels[] {
  return [...new Set([...outputs, embeddings])];
}
