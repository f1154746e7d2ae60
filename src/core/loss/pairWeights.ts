// How hard a loss pushes and pulls each pair of a batch: dLoss/dD for every ordered pair. All losses of pairs and triplets
// become such weights, and from there one path leads to the gradient of the embeddings.
import { CodedError } from '../codedError';
import type { LossForm, Numbers } from './kinds';
import { lossWeight, tripletLoss } from './triplet';
import { anchorsOf } from './validTriplets';

export interface PairWeights {
  readonly lossSum: number;
  /** The loss is the mean of so many parts, taken as constant: active triplets, active pairs, or anchors. */
  readonly parts: number;
  /** Parts that the loss looked at, with those that cost nothing. */
  readonly looked: number;
  /** (count, count): d(lossSum)/dD at (anchor, other). */
  readonly weights: Float64Array;
  /** The pairs that could be taught, and those that are. */
  readonly pairs: number;
  readonly teaching: number;
}

/** Of an even share of the push, a pair that gets less than this is not counted as taught any more. */
export const FAINT = 0.1;

/** Throws `temperature-range` unless the temperature is a finite number > 0. */
export function requireTemperature(temperature: number): void {
  if (!(temperature > 0 && temperature < Infinity)) {
    throw new CodedError('temperature-range', { temperature: String(temperature) });
  }
}

/** Of mined triplets a, p, n, …; those of one (a, p) side by side. `pairs` are those that the mining considered. */
export function tripletWeights(
  triplets: Int32Array,
  distances: Numbers,
  count: number,
  margin: number,
  form: LossForm,
  pairs: number,
): PairWeights {
  const weights = new Float64Array(count * count);
  let lossSum = 0;
  let parts = 0;
  let teaching = 0;
  let lastPair = -1;
  for (let t = 0; t < triplets.length; t += 3) {
    const pair = triplets[t] * count + triplets[t + 1];
    const other = triplets[t] * count + triplets[t + 2];
    const loss = tripletLoss(distances[pair], distances[other], margin, form);
    if (loss <= 0) continue;
    lossSum += loss;
    parts++;
    // Triplets of one pair stand side by side.
    if (pair !== lastPair) teaching++;
    lastPair = pair;
    const weight = lossWeight(distances[pair], distances[other], margin, form);
    weights[pair] += weight;
    weights[other] -= weight;
  }
  return { lossSum, parts, looked: triplets.length / 3, weights, pairs, teaching };
}

/**
 * Contrastive pairs (Hadsell et al. 2006), over plain distances D: D² for two of one class, [m − D]₊² for two of different
 * classes; the mean over the pairs that cost something. Taught are pairs of different classes nearer than m. Different items
 * at one point weigh most and still have no direction to part in, which `distanceSlope` turns into no gradient.
 */
export function contrastiveWeights(distances: Numbers, labels: ArrayLike<number>, margin: number): PairWeights {
  const count = labels.length;
  const weights = new Float64Array(count * count);
  let lossSum = 0;
  let parts = 0;
  let pairs = 0;
  let teaching = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      if (i === j) continue;
      const at = i * count + j;
      const same = labels[i] === labels[j];
      const excess = same ? distances[at] : Math.max(margin - distances[at], 0);
      if (!same) pairs++;
      if (excess === 0) continue;
      if (!same) teaching++;
      parts++;
      lossSum += excess * excess;
      weights[at] = same ? 2 * excess : -2 * excess;
    }
  }
  return { lossSum, parts, looked: count * Math.max(count - 1, 0), weights, pairs, teaching };
}

/**
 * InfoNCE with many positives, as SupCon's L_out (Khosla et al. 2020, eq. 2), over plain distances D: each anchor's logits are
 * −D²/(2τ), on the unit sphere cosine/τ up to a constant, and its loss is the mean over its positives of −ln softmax. The mean
 * over anchors with a positive; others only fill denominators. One class alone costs ln(K − 1) at least, and its gradient only
 * evens distances. τ → 0 leaves the nearest negative alone with all of the push. Throws `temperature-range`.
 */
export function infonceWeights(distances: Numbers, labels: ArrayLike<number>, temperature: number): PairWeights {
  requireTemperature(temperature);
  const count = labels.length;
  const weights = new Float64Array(count * count);
  const shares = new Float64Array(count);
  let lossSum = 0;
  let parts = 0;
  let pairs = 0;
  let teaching = 0;
  for (const { item, positives, negatives } of anchorsOf(labels)) {
    if (positives.length === 0) continue;
    const row = item * count;
    const logSum = infonceShares(distances, item, count, temperature, shares);
    const target = 1 / positives.length;
    for (const p of positives) {
      lossSum += target * (logSum - logitOf(distances[row + p], temperature));
      weights[row + p] = (target - shares[p]) * (distances[row + p] / temperature);
    }
    const faint = FAINT / (count - 1);
    for (const n of negatives) {
      weights[row + n] = -shares[n] * (distances[row + n] / temperature);
      if (shares[n] >= faint) teaching++;
    }
    parts++;
    pairs += negatives.length;
  }
  return { lossSum, parts, looked: parts, weights, pairs, teaching };
}

/**
 * What each other item gets of an anchor's softmax, 1 together, into `shares` (count), 0 for the anchor itself; returns the logarithm
 * of the sum. A negative is pushed by its share; a positive is pulled by what it lacks of an even share among the positives.
 */
export function infonceShares(
  distances: Numbers,
  anchor: number,
  count: number,
  temperature: number,
  shares: Float64Array,
): number {
  const row = anchor * count;
  let largest = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < count; j++) {
    if (j !== anchor) largest = Math.max(largest, logitOf(distances[row + j], temperature));
  }
  let sum = 0;
  for (let j = 0; j < count; j++) {
    shares[j] = j === anchor ? 0 : Math.exp(logitOf(distances[row + j], temperature) - largest);
    sum += shares[j];
  }
  for (let j = 0; j < count; j++) shares[j] /= sum;
  return largest + Math.log(sum);
}

function logitOf(distance: number, temperature: number): number {
  return -(distance * distance) / (2 * temperature);
}
