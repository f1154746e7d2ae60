// One texture for one read: the statistics and the last batch's distances, and behind them what was asked for, if anything.
import type { Gpu, Texels } from './gpu';
import type { EncoderPlan } from './plan';
import type { Stage } from './stage';
import { gather, type Piece } from './stages/gather';
import { STATISTICS_TEXELS } from './statistics';

export interface Readback {
  /** A new texture of all parts in this order. The caller releases it; the inputs stay as they are. */
  join(gpu: Gpu, state: Texels, distances: Texels, wanted: Texels | null): Texels;
}

/** For states of `plan`; one program for each combination of sizes. */
export function createReadback(plan: EncoderPlan): Readback {
  const stages = new Map<string, Stage>();
  return {
    join(gpu, state, distances, wanted) {
      const pieces: Piece[] = [
        { name: 'state', grid: state.grid, start: 3 * plan.texels, count: STATISTICS_TEXELS },
        whole('distances', distances),
      ];
      // Padding and all, so that another number of items needs no other shader.
      if (wanted) pieces.push(whole('wanted', wanted));
      const key = pieces.map(({ count }) => count).join();
      const stage = stages.get(key) ?? gather(pieces);
      stages.set(key, stage);
      return gpu.run(stage, wanted ? { state, distances, wanted } : { state, distances });
    },
  };
}

function whole(name: string, { grid }: Texels): Piece {
  return { name, grid, start: 0, count: grid.count };
}
