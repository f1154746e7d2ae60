// Same class or not, decided by a threshold on the distance: FaceNet's VAL and FAR, and the ROC over all thresholds.
// It works on distances alone, so that evaluation, figures and baselines (raw pixels) share it.
import { CodedError } from '../codedError';
import { labelledCount } from '../labelled';
import { distanceBetween } from '../loss/distance';
import type { Metric, Numbers } from '../loss/kinds';

/** Distances of all unordered pairs of items, split by whether the two share a class. */
export interface PairDistances {
  readonly same: Float64Array;
  readonly different: Float64Array;
}

/** What one threshold accepts. A rate is null where there is no pair to take it over. */
export interface VerificationCounts {
  /** Same-class pairs accepted, and different-class pairs accepted. */
  readonly trueAccepts: number;
  readonly falseAccepts: number;
  /** trueAccepts / same pairs, and falseAccepts / different pairs, 0…1. */
  readonly val: number | null;
  readonly far: number | null;
  /** Pairs judged rightly / all pairs, 0…1. */
  readonly accuracy: number | null;
}

export interface RocCurve {
  /** `(n, 2)` rows of FAR, VAL from (0, 0) to (1, 1), one per distinct distance after the first; empty where either kind of pair is missing. */
  readonly points: Float64Array;
  /** `(n)`, ascending: accepting D ≤ thresholds[i] gives row i. The first, −∞, accepts nothing. */
  readonly thresholds: Float64Array;
  /** As `rocArea` says. */
  readonly auc: number | null;
  /** FAR where FAR = 1 − VAL on the straight lines between the points. */
  readonly equalErrorRate: number | null;
  /** Best share of pairs judged rightly at any distance that occurs, and the smallest such distance. */
  readonly bestAccuracy: number | null;
  readonly bestThreshold: number | null;
}

/** Embeddings `(count, dims)`, labels `(count)`; both kinds in the order of the pairs. Throws `rows-shape`, `labels-length`, `not-finite`. */
export function pairDistances(
  embeddings: Numbers,
  labels: ArrayLike<number>,
  dims: number,
  metric: Metric,
): PairDistances {
  const count = labelledCount(embeddings, labels, dims);
  const all = new Float64Array((count * (count - 1)) / 2);
  let sameCount = 0;
  let differentCount = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const distance = distanceBetween(embeddings, i * dims, embeddings, j * dims, dims, metric);
      // Same pairs fill the array from the front, different pairs from the back.
      if (labels[i] === labels[j]) all[sameCount++] = distance;
      else all[all.length - ++differentCount] = distance;
    }
  }
  return { same: all.slice(0, sameCount), different: all.slice(sameCount).reverse() };
}

/**
 * FaceNet (arXiv:1503.03832, Eq. 5–7): a pair is accepted if D ≤ threshold, or D < threshold where `strict`
 * (davidsandberg/facenet).
 */
export function verificationAt(pairs: PairDistances, threshold: number, strict = false): VerificationCounts {
  const trueAccepts = accepted(pairs.same, threshold, strict);
  const falseAccepts = accepted(pairs.different, threshold, strict);
  const same = pairs.same.length;
  const different = pairs.different.length;
  return {
    trueAccepts,
    falseAccepts,
    val: share(trueAccepts, same),
    far: share(falseAccepts, different),
    accuracy: share(trueAccepts + different - falseAccepts, same + different),
  };
}

/** Told of every distinct distance, ascending, with the pairs of either kind that it accepts. */
type Visit = (threshold: number, trueAccepts: number, falseAccepts: number) => void;

/**
 * The area under the ROC, P(same < different) + ½ P(equal), in O(n log n): both kinds are sorted once and walked
 * together. Null where either kind of pair is missing. Throws `not-finite`.
 */
export function rocArea(pairs: PairDistances, visit?: Visit): number | null {
  const same = Float64Array.from(pairs.same).sort();
  const different = Float64Array.from(pairs.different).sort();
  // NaN sorts last.
  if (Number.isNaN(same[same.length - 1]) || Number.isNaN(different[different.length - 1])) {
    throw new CodedError('not-finite');
  }
  if (same.length === 0 || different.length === 0) return null;

  let accepts = 0;
  let falseAccepts = 0;
  let wins = 0;
  while (accepts < same.length || falseAccepts < different.length) {
    const threshold = Math.min(same[accepts] ?? Infinity, different[falseAccepts] ?? Infinity);
    const acceptsBefore = accepts;
    const falseAcceptsBefore = falseAccepts;
    while (same[accepts] === threshold) accepts++;
    while (different[falseAccepts] === threshold) falseAccepts++;
    // Each different pair at this distance wins against every nearer same pair and half-wins against an equal one.
    wins += (falseAccepts - falseAcceptsBefore) * (acceptsBefore + (accepts - acceptsBefore) / 2);
    visit?.(threshold, accepts, falseAccepts);
  }
  return wins / (same.length * different.length);
}

/** The whole curve, as `rocArea` walks it. Throws `not-finite`. */
export function rocCurve(pairs: PairDistances): RocCurve {
  const same = pairs.same.length;
  const different = pairs.different.length;
  const points = [0, 0];
  const thresholds = [Number.NEGATIVE_INFINITY];
  let bestRight = -1;
  let bestThreshold = 0;
  const auc = rocArea(pairs, (threshold, trueAccepts, falseAccepts) => {
    points.push(falseAccepts / different, trueAccepts / same);
    thresholds.push(threshold);
    const right = trueAccepts + different - falseAccepts;
    if (right > bestRight) {
      bestRight = right;
      bestThreshold = threshold;
    }
  });
  if (auc === null) return UNDEFINED_CURVE;
  return {
    points: Float64Array.from(points),
    thresholds: Float64Array.from(thresholds),
    auc,
    equalErrorRate: crossing(points),
    bestAccuracy: bestRight / (same + different),
    bestThreshold,
  };
}

/**
 * (VAL + 1 − FAR) / 2: the share of right verdicts where there are as many pairs of either kind, as in LFW. A hundred
 * strangers make sixty different pairs for each of the same, and refusing everything would be right 98 times in 100.
 */
export function balancedAccuracy({ val, far }: Pick<VerificationCounts, 'val' | 'far'>): number | null {
  return val === null || far === null ? null : (val + 1 - far) / 2;
}

/** A threshold and its balanced accuracy, 0…1. */
export interface ChosenThreshold {
  readonly threshold: number;
  readonly accuracy: number;
}

/**
 * Of the distances that occur and are at most `most`, the one with the highest balanced accuracy, the smallest of equals;
 * `most` itself where all are larger. Null where either kind of pair is missing. Throws `not-finite`.
 */
export function mostAccurateThreshold(pairs: PairDistances, most = Infinity): ChosenThreshold | null {
  // Where all are larger than `most`, nothing is accepted there.
  let chosen: ChosenThreshold = { threshold: most, accuracy: -1 };
  const auc = rocArea(pairs, (distance, trueAccepts, falseAccepts) => {
    const val = trueAccepts / pairs.same.length;
    const accuracy = balancedAccuracy({ val, far: falseAccepts / pairs.different.length }) ?? 0;
    if (distance <= most && accuracy > chosen.accuracy) chosen = { threshold: distance, accuracy };
  });
  if (auc === null) return null;
  return chosen.accuracy < 0 ? { threshold: most, accuracy: 0.5 } : chosen;
}

/** The largest VAL of any threshold whose FAR is at most `far` (0…1); null where the curve is undefined. */
export function valAtFar(roc: RocCurve, far: number): number | null {
  let best: number | null = null;
  for (let i = 0; i < roc.points.length && roc.points[i] <= far; i += 2) best = roc.points[i + 1];
  return best;
}

const UNDEFINED_CURVE: RocCurve = {
  points: new Float64Array(0),
  thresholds: new Float64Array(0),
  auc: null,
  equalErrorRate: null,
  bestAccuracy: null,
  bestThreshold: null,
};

function accepted(distances: Float64Array, threshold: number, strict: boolean): number {
  let count = 0;
  for (const distance of distances) if (distance < threshold || (!strict && distance === threshold)) count++;
  return count;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** FAR + VAL − 1 rises strictly from −1 to 1 along the points, so it crosses 0 exactly once. */
function crossing(points: readonly number[]): number {
  let i = 2;
  while (points[i] + points[i + 1] < 1) i += 2;
  const before = points[i - 2] + points[i - 1] - 1;
  const after = points[i] + points[i + 1] - 1;
  return points[i - 2] + (points[i] - points[i - 2]) * (before / (before - after));
}
