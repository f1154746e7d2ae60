// The forward pass without training: embeddings of any number of items, or only their places in the picture.
import type { Axes } from '../../../core/projection/projection';
import { createForwardPass, type ForwardPass, texelsOf } from './forwardPass';
import type { Gpu, Texels } from './gpu';
import type { Grid } from './grid';
import type { EncoderPlan } from './plan';
import type { Stage } from './stage';
import { project, projectUniforms } from './stages/project';

/** Passes are made for multiples of this, so that a few shaders serve any number of items. */
const SIZE_STEP = 64;
/** Item numbers that fit a pass's uniforms: 192 vectors of four, of the 224 that every WebGL2 has. */
const MOST = 768;

/** Outputs are padded to a multiple of SIZE_STEP items; the caller releases them. */
export interface Probes {
  /** Items that can be asked for at once. */
  readonly most: number;
  /** Embeddings, `embedding4` texels an item. */
  embed(gpu: Gpu, items: Texels, state: Texels, batch: Int32Array): Texels;
  /** Places as `core/projection/place` lays them out, a texel an item; the first item is the anchor. */
  places(gpu: Gpu, items: Texels, state: Texels, batch: Int32Array, axes: Axes): Texels;
}

interface Passes {
  readonly forward: ForwardPass;
  readonly project: Stage;
}

/** For items of the grid `items` and states of the grid `state`; passes are compiled when first needed. */
export function createProbes(plan: EncoderPlan, items: Grid, state: Grid): Probes {
  const known = new Map<number, Passes>();

  return {
    most: MOST,
    embed,
    places(gpu, itemTexels, stateTexels, batch, axes) {
      const embeddings = embed(gpu, itemTexels, stateTexels, batch);
      const places = gpu.run(passesFor(batch.length).project, { embeddings }, projectUniforms(axes));
      gpu.release(embeddings);
      return places;
    },
  };

  function embed(gpu: Gpu, itemTexels: Texels, stateTexels: Texels, batch: Int32Array): Texels {
    const encoded = passesFor(batch.length).forward.run(gpu, itemTexels, stateTexels, batch);
    for (const texels of texelsOf(encoded)) if (texels !== encoded.embeddings) gpu.release(texels);
    return encoded.embeddings;
  }

  function passesFor(length: number): Passes {
    const count = SIZE_STEP * Math.ceil(length / SIZE_STEP);
    const passes = known.get(count) ?? createPasses(count);
    known.set(count, passes);
    return passes;
  }

  function createPasses(count: number): Passes {
    const forward = createForwardPass(plan, count, items, state);
    return { forward, project: project(count, forward.embeddings, plan.embedding4) };
  }
}
