// One whole training step as a chain of stages: embed, distances, mining, loss gradient, backward pass, update. It is
// compiled for one batch size and one choice of mining, loss and distance; margin, temperature and learning rate are uniforms.
import { CodedError } from '../../../core/codedError';
import { isClassLoss, isTripletLoss } from '../../../core/loss/lossTraits';
import type { Live } from '../../engine';
import { batchValues } from './batchUniform';
import { createForwardPass, texelsOf } from './forwardPass';
import type { Gpu, Texels } from './gpu';
import type { Grid } from './grid';
import type { EncoderPlan } from './plan';
import { distances } from './stages/distances';
import { embeddingGradient } from './stages/embeddingGradient';
import { inputGradient } from './stages/inputGradient';
import { normalizeBackward } from './stages/normalize';
import { pairs } from './stages/pairs';
import { pulls } from './stages/pulls';
import { STATISTICS_STEPS, stateGrid, update, updateRate } from './stages/update';
import { weightGradient } from './stages/weightGradient';

export interface Batch {
  readonly items: Int32Array;
  /** Class ids, place by place. */
  readonly classes: Int32Array;
  readonly seed: number;
  /** Updates taken before this one. */
  readonly step: number;
}

export interface Stepped {
  readonly state: Texels;
  /** `(count, count)`, rows padded to whole texels. */
  readonly distances: Texels;
}

export interface TrainingStep {
  /** Leaves `state` as it was; the caller releases it, and in its time what is returned. */
  run(gpu: Gpu, items: Texels, state: Texels, batch: Batch, live: Live): Stepped;
}

/** A step on batches of `count` items, out of items of the grid `itemGrid`, for these settings. Throws `no-class-vectors`: they train on the processor. */
export function createTrainingStep(
  plan: EncoderPlan,
  count: number,
  itemGrid: Grid,
  { mining, loss, distance: chosen }: Pick<Live, 'mining' | 'loss' | 'distance'>,
): TrainingStep {
  if (isClassLoss(loss)) throw new CodedError('no-class-vectors');
  const distance = isTripletLoss(loss) ? chosen : 'plain';
  const state = stateGrid(plan);
  const encode = createForwardPass(plan, count, itemGrid, state);
  const { embedding4 } = plan;
  const { outputs, embeddings: vectors } = encode;
  const stages = {
    distances: distances(count, vectors, embedding4, distance),
    pairs: pairs(count, mining, loss),
    pulls: pulls(count, mining, loss),
    embeddingGradient: embeddingGradient(count, vectors, embedding4, distance),
    normalizeBackward: plan.spec.normalize ? normalizeBackward(vectors, embedding4) : null,
    weights: plan.layers.map((layer, i) => weightGradient(layer, count, outputs[i - 1] ?? itemGrid, outputs[i])),
    inputs: plan.layers.slice(1).map((layer, i) => inputGradient(layer, outputs[i], outputs[i + 1], state)),
    update: update(plan, count),
  };

  return {
    run(gpu, items, before, batch, live) {
      const scratch: Texels[] = [];
      const keep = (texels: Texels) => {
        scratch.push(texels);
        return texels;
      };
      const seen = encode.run(gpu, items, before, batch.items);
      scratch.push(...texelsOf(seen));
      const { embeddings } = seen;

      const classes = batchValues(batch.classes, count);
      const margin = [live.margin];
      const temperature = [live.temperature];
      const measured = gpu.run(stages.distances, { embeddings });
      const draw = [batch.seed | 0, batch.step | 0];
      const mined = keep(gpu.run(stages.pairs, { distances: measured }, { classes, margin, temperature, draw }));
      const pulled = keep(gpu.run(stages.pulls, { distances: measured, pairs: mined }, { classes, margin }));

      let gradient = keep(gpu.run(stages.embeddingGradient, { embeddings, distances: measured, pulls: pulled }));
      if (stages.normalizeBackward) {
        const upTo = { vectors: seen.outputs[seen.outputs.length - 1], embeddings, gradient };
        gradient = keep(gpu.run(stages.normalizeBackward, upTo));
      }
      const gradients: Record<string, Texels> = {};
      for (let i = plan.layers.length - 1; i >= 0; i--) {
        const source = i > 0 ? seen.outputs[i - 1] : items;
        const uniforms = { items: batchValues(batch.items, count) };
        gradients[`gradient${i}`] = keep(gpu.run(stages.weights[i], { source, gradient }, uniforms));
        if (i > 0) gradient = keep(gpu.run(stages.inputs[i - 1], { source, gradient, state: before }));
      }

      const rate = updateRate(batch.step + 1, live.learningRate);
      const slot = [batch.step % STATISTICS_STEPS];
      const state = gpu.run(stages.update, { state: before, pulls: pulled, ...gradients }, { rate, slot });
      for (const texels of scratch) gpu.release(texels);
      return { state, distances: measured };
    },
  };
}
