// The loss of one batch and its gradient, for every mining, distance and loss form. The engines on the processor call it once
// a step. The gradient is that of the embeddings; an engine carries it back through normalisation and layers.
import { CodedError } from '../codedError';
import { requireFinite, rowCount } from '../rows';
import { distanceSlope, pairwiseDistances } from './distance';
import type { Distance, LossForm, Mining, Numbers } from './kinds';
import { type Draw, mineTriplets, surveyTriplets, type ZoneCounts } from './mining';
import { lossWeight, tripletLoss } from './triplet';
import { supplyOf } from './validTriplets';

export interface LossSettings {
  /** In the unit of `distance`, ≥ 0. */
  readonly margin: number;
  readonly mining: Mining;
  readonly distance: Distance;
  readonly loss: LossForm;
}

/** A step in single numbers. */
export interface BatchNumbers {
  /** Mean over the mined active triplets (loss > 0); 0 when there is none. */
  readonly loss: number;
  /** Mean over all valid triplets; 0 when there is none. */
  readonly lossAllValid: number;
  /** Active share of all valid triplets, 0 … 1; 0 when none is valid. */
  readonly activeFraction: number;
  readonly valid: number;
  /** Zones of all valid triplets, whatever the mining. */
  readonly counts: ZoneCounts;
  readonly mined: number;
  readonly minedActive: number;
  /** The pairs that mining considers: ordered (a, p) with a negative; for hard mining one for each usable anchor. */
  readonly pairs: number;
  /** Those of them with at least one active mined triplet: the pairs that still teach. */
  readonly teachingPairs: number;
}

export interface BatchReport extends BatchNumbers {
  /** (count, count), in `LossSettings.distance`. */
  readonly distances: Float32Array;
  /** Mined triplets a, p, n, …, batch positions. */
  readonly triplets: Int32Array;
}

/**
 * Loss of `embeddings` (count, dims) with `labels` (count). Fills `gradient` (count, dims) with dLoss/dEmbeddings, the
 * number of active triplets taken as constant. Everything is computed in float64. Throws `rows-shape`,
 * `labels-length`, `margin-range` and `not-finite`.
 */
export function batchLoss(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  settings: LossSettings,
  draw: Draw,
  gradient?: Numbers,
): BatchReport {
  const { margin, mining, distance, loss: form } = settings;
  const count = rowCount(embeddings, dims);
  if (gradient && gradient.length !== embeddings.length) {
    throw new CodedError('rows-shape', { length: gradient.length, dims });
  }
  requireFinite(embeddings, dims);

  const distances = pairwiseDistances(embeddings, dims, distance);
  const evaluation = surveyTriplets(distances, labels, margin, form);
  const triplets = mineTriplets(distances, labels, mining, margin, draw);
  const taught = sumMined(triplets, distances, count, margin, form);
  if (gradient) gradient.set(embeddingGradient(embeddings, dims, distances, distance, taught));

  const { pairs, anchors } = supplyOf(labels);
  return {
    loss: taught.active > 0 ? taught.lossSum / taught.active : 0,
    lossAllValid: evaluation.valid > 0 ? evaluation.lossSum / evaluation.valid : 0,
    activeFraction: evaluation.valid > 0 ? evaluation.active / evaluation.valid : 0,
    valid: evaluation.valid,
    counts: evaluation.counts,
    mined: triplets.length / 3,
    minedActive: taught.active,
    pairs: mining === 'hard' ? anchors : pairs,
    teachingPairs: taught.pairs,
    distances: Float32Array.from(distances),
    triplets,
  };
}

interface Taught {
  readonly lossSum: number;
  readonly active: number;
  readonly pairs: number;
  /** (count, count): d(lossSum)/dD, at (a, p) and (a, n) only. */
  readonly pull: Float64Array;
}

function sumMined(triplets: Int32Array, distances: Numbers, count: number, margin: number, form: LossForm): Taught {
  const pull = new Float64Array(count * count);
  let lossSum = 0;
  let active = 0;
  let pairs = 0;
  let lastPair = -1;
  for (let t = 0; t < triplets.length; t += 3) {
    const pair = triplets[t] * count + triplets[t + 1];
    const other = triplets[t] * count + triplets[t + 2];
    const loss = tripletLoss(distances[pair], distances[other], margin, form);
    if (loss <= 0) continue;
    lossSum += loss;
    active++;
    // Triplets of one pair stand side by side.
    if (pair !== lastPair) pairs++;
    lastPair = pair;
    const weight = lossWeight(distances[pair], distances[other], margin, form);
    pull[pair] += weight;
    pull[other] -= weight;
  }
  return { lossSum, active, pairs, pull };
}

/** gradient_i = Σ_j c_ij s_ij (x_i − x_j): c_ij is dLoss/dD_ij from both sides of the pair, s_ij the slope of D. */
function embeddingGradient(
  embeddings: Numbers,
  dims: number,
  distances: Numbers,
  distance: Distance,
  taught: Taught,
): Float64Array {
  const { pull, active } = taught;
  const gradient = new Float64Array(embeddings.length);
  const count = embeddings.length / dims;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const both = pull[i * count + j] + pull[j * count + i];
      if (both === 0) continue;
      const scale = (both * distanceSlope(distances[i * count + j], distance)) / active;
      for (let k = 0; k < dims; k++) {
        const part = scale * (embeddings[i * dims + k] - embeddings[j * dims + k]);
        gradient[i * dims + k] += part;
        gradient[j * dims + k] -= part;
      }
    }
  }
  return gradient;
}
