// The forward pass without training, for as many items as are asked for at once, and the single texture in which their
// embeddings come home together with what the ledger holds.
import { createForwardPass, type ForwardPass, texelsOf } from './forwardPass';
import type { Gpu, Texels } from './gpu';
import type { Grid } from './grid';
import { LEDGER_TEXELS } from './ledger';
import type { EncoderPlan } from './plan';
import type { Stage } from './stage';
import { gather, type Piece } from './stages/gather';

/** Passes are made for multiples of this, so that a few shaders serve any number of items. */
const SIZE_STEP = 64;
/** Items a pass can name: 192 vectors of the 224 that every WebGL2 has for uniforms. */
const MOST = 768;

export interface Probes {
  /** Items that can be embedded at once. */
  readonly most: number;
  /** `embedding4` texels an item; the caller releases them. */
  embed(gpu: Gpu, items: Texels, state: Texels, batch: Int32Array): Texels;
  /**
   * Ledger, distances and `embeddings` in one texture, for one read. Without distances it is
   * `embeddings` itself.
   */
  gather(gpu: Gpu, state: Texels, distances: Texels | null, embeddings: Texels | null): Texels;
}

export function createProbes(plan: EncoderPlan, items: Grid, state: Grid): Probes {
  const passes = new Map<number, ForwardPass>();
  const gathers = new Map<string, Stage>();

  return {
    most: MOST,
    embed(gpu, itemTexels, stateTexels, batch) {
      const count = SIZE_STEP * Math.ceil(batch.length / SIZE_STEP);
      const pass = passes.get(count) ?? createForwardPass(plan, count, items, state);
      passes.set(count, pass);
      const encoded = pass.run(gpu, itemTexels, stateTexels, batch);
      for (const texels of texelsOf(encoded)) if (texels !== encoded.embeddings) gpu.release(texels);
      return encoded.embeddings;
    },
    gather(gpu, stateTexels, distances, embeddings) {
      if (!distances) {
        if (!embeddings) throw new Error('nothing to gather');
        return embeddings;
      }
      const pieces: Piece[] = [
        { name: 'state', grid: state, start: 3 * plan.texels, count: LEDGER_TEXELS },
        { name: 'distances', grid: distances.grid, start: 0, count: distances.grid.count },
      ];
      // Whole passes, so that another number of items needs no other shader.
      if (embeddings)
        pieces.push({ name: 'embeddings', grid: embeddings.grid, start: 0, count: embeddings.grid.count });
      const key = pieces.map(({ count }) => count).join();
      const stage = gathers.get(key) ?? gather(pieces);
      gathers.set(key, stage);
      return gpu.run(stage, { state: stateTexels, distances, ...(embeddings && { embeddings }) });
    },
  };
}
