// The loss of one batch and its gradient, for every loss, mining and distance. The engines on the processor call it once
// a step. The gradient is that of the embeddings; an engine carries it back through normalisation and layers.
import { CodedError } from '../codedError';
import { requireFinite, rowCount } from '../rows';
import { type ClassVectors, classLoss } from './classLoss';
import { distanceSlope, pairwiseDistances } from './distance';
import type { Distance, Loss, Mining, Numbers, PairLoss } from './kinds';
import { isClassLoss, isTripletLoss } from './lossTraits';
import { type Draw, mineTriplets, surveyTriplets, type ZoneCounts } from './mining';
import { contrastiveWeights, infonceWeights, type PairWeights, tripletWeights } from './pairWeights';
import { requireMargin } from './triplet';
import { supplyOf } from './validTriplets';

export interface LossSettings {
  /** In the unit of `distance`, ≥ 0; of the contrastive loss, in plain distance. */
  readonly margin: number;
  readonly mining: Mining;
  /** What triplets are compared by. All other losses have plain distances, whatever this says. */
  readonly distance: Distance;
  readonly loss: Loss;
  /** Of InfoNCE, softmax and ArcFace, > 0. */
  readonly temperature: number;
  /** Of ArcFace, in radians. */
  readonly arcMargin: number;
}

/** A step in single numbers. */
export interface BatchNumbers {
  /** Mean over the mined active triplets (loss > 0), over the pairs that cost something (contrastive), or over anchors or items. */
  readonly loss: number;
  /** Mean over all valid triplets, or all pairs; of other losses as `loss`. 0 when there is none. */
  readonly lossAllValid: number;
  /** Active share of all valid triplets, or of other losses the share of `pairs` that teach; 0 where there are none. */
  readonly activeFraction: number;
  readonly valid: number;
  /** Zones of all valid triplets, whatever the mining; a loss without triplets has no margin there, and so no semi-hard ones. */
  readonly counts: ZoneCounts;
  /** Triplets mined, or pairs, anchors or items that the loss looked at. */
  readonly mined: number;
  /** Those of them that the loss is the mean over. */
  readonly minedActive: number;
  /**
   * The pairs that mining considers: ordered (a, p) with a negative; for hard mining one for each usable anchor. Of other losses
   * the ordered pairs that can be pushed apart: two items of different classes, or an item and another class's vector.
   */
  readonly pairs: number;
  /** Those of them with at least one active mined triplet, or that still get a push that counts: the pairs that still teach. */
  readonly teachingPairs: number;
}

export interface BatchReport extends BatchNumbers {
  /** (count, count), in the distance that the loss compares. */
  readonly distances: Float32Array;
  /** Mined triplets a, p, n, …, batch positions; none where a loss mines nothing. */
  readonly triplets: Int32Array;
  /** Of a loss with class vectors: cosine of each item with each that is present, `(count, present)`. */
  readonly cosines?: Float32Array;
}

/**
 * Loss of `embeddings` (count, dims) with `labels` (count), of unit length where the loss means cosines. Fills `gradient` (count,
 * dims) with dLoss/dEmbeddings, the number of parts that the loss is the mean over taken as constant. A loss with class vectors
 * needs `classes`. Everything is computed in float64. Throws `rows-shape`, `labels-length`, `margin-range`, `temperature-range`,
 * `no-class-vectors` and `not-finite`.
 */
export function batchLoss(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  settings: LossSettings,
  draw: Draw,
  gradient?: Numbers,
  classes?: ClassVectors,
): BatchReport {
  const count = rowCount(embeddings, dims);
  if (gradient && gradient.length !== embeddings.length) {
    throw new CodedError('rows-shape', { length: gradient.length, dims });
  }
  requireFinite(embeddings, dims);
  const { loss } = settings;
  const distance = isTripletLoss(loss) ? settings.distance : 'plain';
  const distances = pairwiseDistances(embeddings, dims, distance);
  const margin = isTripletLoss(loss) ? settings.margin : 0;
  const survey = surveyTriplets(distances, labels, margin, isTripletLoss(loss) ? loss : 'hinge');
  let triplets: Int32Array = NO_TRIPLETS;
  let taught: Taught;
  let cosines: Float32Array | undefined;

  if (isClassLoss(loss)) {
    if (!classes) throw new CodedError('no-class-vectors', { row: '', present: 0 });
    const found = classLoss(embeddings, dims, { ...settings, loss }, classes, gradient);
    cosines = found.cosines;
    taught = { ...found, lossSum: found.loss * count, parts: count, looked: count };
  } else {
    let weighed: PairWeights;
    if (isTripletLoss(loss)) {
      triplets = mineTriplets(distances, labels, settings.mining, margin, draw);
      const { pairs, anchors } = supplyOf(labels);
      const considered = settings.mining === 'hard' ? anchors : pairs;
      weighed = tripletWeights(triplets, distances, count, margin, loss, considered);
    } else weighed = pairLossWeights(loss, distances, labels, settings);
    if (gradient) gradient.set(embeddingGradient(embeddings, dims, distances, distance, weighed));
    taught = weighed;
  }

  const overAll = isTripletLoss(loss)
    ? { lossAllValid: mean(survey.lossSum, survey.valid), activeFraction: mean(survey.active, survey.valid) }
    : { lossAllValid: mean(taught.lossSum, taught.looked), activeFraction: mean(taught.teaching, taught.pairs) };
  return {
    loss: mean(taught.lossSum, taught.parts),
    ...overAll,
    valid: survey.valid,
    counts: survey.counts,
    mined: taught.looked,
    minedActive: taught.parts,
    pairs: taught.pairs,
    teachingPairs: taught.teaching,
    distances: Float32Array.from(distances),
    triplets,
    ...(cosines && { cosines }),
  };
}

/** The weights of a loss of pairs; `distances` are plain. Throws `margin-range` or `temperature-range`. */
export function pairLossWeights(
  loss: PairLoss,
  distances: Numbers,
  labels: ArrayLike<number>,
  { margin, temperature }: Pick<LossSettings, 'margin' | 'temperature'>,
): PairWeights {
  if (loss === 'infonce') return infonceWeights(distances, labels, temperature);
  requireMargin(margin);
  return contrastiveWeights(distances, labels, margin);
}

type Taught = Omit<PairWeights, 'weights'>;

const NO_TRIPLETS = new Int32Array();

function mean(sum: number, count: number): number {
  return count > 0 ? sum / count : 0;
}

/** gradient_i = Σ_j c_ij s_ij (x_i − x_j): c_ij is dLoss/dD_ij from both sides of the pair, s_ij the slope of D. */
function embeddingGradient(
  embeddings: Numbers,
  dims: number,
  distances: Numbers,
  distance: Distance,
  { weights, parts }: PairWeights,
): Float64Array {
  const gradient = new Float64Array(embeddings.length);
  const count = embeddings.length / dims;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const both = weights[i * count + j] + weights[j * count + i];
      if (both === 0) continue;
      const scale = (both * distanceSlope(distances[i * count + j], distance)) / parts;
      for (let k = 0; k < dims; k++) {
        const part = scale * (embeddings[i * dims + k] - embeddings[j * dims + k]);
        gradient[i * dims + k] += part;
        gradient[j * dims + k] -= part;
      }
    }
  }
  return gradient;
}
