// A batch's loss and gradient under the reductions other libraries use. Core's batchLoss is a mean over active triplets;
// the rest are the same sums over another count. Cosine, which is never trained on, is built from core's squared distance.
import { batchLoss } from '../../src/core/loss/batchLoss';
import { distanceBetween, pairwiseDistances } from '../../src/core/loss/distance';
import type { LossForm, Metric, Mining, Numbers, TripletForm } from '../../src/core/loss/kinds';
import { mineTriplets } from '../../src/core/loss/mining';
import { normalizeGradient, normalizeRows } from '../../src/core/loss/normalize';
import { lossWeight, type TripletGradient, tripletGradient, tripletLoss } from '../../src/core/loss/triplet';

const PICKS = { all: 'all', hard: 'hard', semihard: 'semi-hard' } as const satisfies Record<string, Mining>;
type Pick = keyof typeof PICKS;
type Count = 'mean' | 'nonzero' | 'sum' | 'soft';
export type Reduction = `${Pick}_${Count}`;

/** `mean`: over all mined; `nonzero`: over the active; `soft`: the soft margin, over all mined. */
export const REDUCTIONS = (Object.keys(PICKS) as Pick[]).flatMap((pick) =>
  (['mean', 'nonzero', 'sum', 'soft'] as const).map((count): Reduction => `${pick}_${count}`),
);

/** No loss of triplets uses these. */
const UNUSED = { temperature: 1, arcMargin: 0 } as const;

/** No vector mines at random. */
export const NO_DRAW = { seed: 0, step: 0 } as const;

export interface Objective {
  readonly metric: Metric;
  readonly margin: number;
  readonly reduction: Reduction;
  /** Whether embeddings are divided by their norms first; the gradient then goes back through that. */
  readonly normalize: boolean;
}

/** `embeddings` (count, dims), `labels` (count) → the loss and dLoss/dEmbeddings (count, dims). */
export function batchObjective(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  { metric, margin, reduction, normalize }: Objective,
): { readonly loss: number; readonly gradient: Float64Array } {
  const [pick, count] = reduction.split('_') as [Pick, Count];
  const mining = PICKS[pick];
  const form: LossForm = count === 'soft' ? 'soft' : 'hinge';

  const unit = Float64Array.from(embeddings);
  const norms = new Float64Array(labels.length);
  if (normalize) normalizeRows(embeddings, dims, unit, norms);
  const gradient = new Float64Array(unit.length);
  const mean =
    metric === 'cosine'
      ? cosineMean(unit, labels, dims, { margin, mining, form }, gradient)
      : meanOverActive(unit, labels, dims, { margin, mining, distance: metric, loss: form, ...UNUSED }, gradient);
  if (normalize) normalizeGradient(unit, norms, gradient, dims, gradient);

  const divisors = { mean: mean.mined, nonzero: mean.active, sum: 1, soft: mean.mined };
  const scale = mean.active === 0 ? 0 : mean.active / divisors[count];
  return { loss: mean.loss * scale, gradient: gradient.map((g) => g * scale) };
}

interface Mean {
  readonly loss: number;
  readonly active: number;
  readonly mined: number;
}

function meanOverActive(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  settings: Parameters<typeof batchLoss>[3],
  gradient: Float64Array,
): Mean {
  const { loss, minedActive, mined } = batchLoss(embeddings, labels, dims, settings, NO_DRAW, gradient);
  return { loss, active: minedActive, mined };
}

function cosineMean(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  { margin, mining, form }: { margin: number; mining: Mining; form: LossForm },
  gradient: Float64Array,
): Mean {
  const distances = pairwiseDistances(embeddings, dims, 'cosine');
  const triplets = mineTriplets(distances, labels, mining, margin, NO_DRAW);
  const row = (item: number) => embeddings.subarray(item * dims, (item + 1) * dims);
  let loss = 0;
  let active = 0;
  for (let t = 0; t < triplets.length; t += 3) {
    const items = triplets.subarray(t, t + 3);
    const one = cosineGradient(row(items[0]), row(items[1]), row(items[2]), margin, form);
    loss += one.loss;
    if (one.loss > 0) active++;
    [one.anchor, one.positive, one.negative].forEach((part, which) => {
      for (let k = 0; k < dims; k++) gradient[items[which] * dims + k] += part[k];
    });
  }
  const share = Math.max(1, active);
  for (let i = 0; i < gradient.length; i++) gradient[i] /= share;
  return { loss: loss / share, active, mined: triplets.length / 3 };
}

/** Larger than any squared distance of unit vectors, so that a hinge with it is active whatever the triplet. */
const ALWAYS_ACTIVE = 5;

/** Cosine distance is half the squared distance of the unit vectors, so its gradient is half of theirs, times its own weight. */
export function cosineGradient(
  anchor: Numbers,
  positive: Numbers,
  negative: Numbers,
  margin: number,
  form: TripletForm,
): TripletGradient {
  const dims = anchor.length;
  const ap = distanceBetween(anchor, 0, positive, 0, dims, 'cosine');
  const an = distanceBetween(anchor, 0, negative, 0, dims, 'cosine');
  const weight = lossWeight(ap, an, margin, form);
  const squared = tripletGradient(anchor, positive, negative, {
    margin: ALWAYS_ACTIVE,
    distance: 'squared',
    loss: 'hinge',
    normalize: true,
  });
  const half = (part: Float64Array) => part.map((g) => (weight * g) / 2);
  return {
    loss: tripletLoss(ap, an, margin, form),
    anchorPositive: ap,
    anchorNegative: an,
    weight,
    anchor: half(squared.anchor),
    positive: half(squared.positive),
    negative: half(squared.negative),
  };
}
