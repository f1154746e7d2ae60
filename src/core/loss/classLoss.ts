// Losses that compare an item with a vector for each class: the softmax classifier on normalised vectors (NormFace, Wang et al.
// 2017), and ArcFace (Deng et al. 2019), which adds an angle to the one between an item and the vector of its own class.
import { CodedError } from '../codedError';
import type { ClassLoss, Numbers } from './kinds';
import { normalizeGradient, normalizeRows } from './normalize';
import { FAINT, requireTemperature } from './pairWeights';

/** The vectors that items are compared with. Only the first `present` take part. */
export interface ClassVectors {
  /** Row-major `(classes, dims)`, of any length: their directions count. */
  readonly vectors: Numbers;
  readonly present: number;
  /** Row of each item's own class, `(count)`. */
  readonly rows: ArrayLike<number>;
  /** Filled with dLoss/dVectors, `(classes, dims)`; the rows of classes that take no part get 0. */
  readonly gradient?: Numbers;
}

export interface ClassLossSettings {
  readonly loss: ClassLoss;
  /** Logits are cosines / temperature. */
  readonly temperature: number;
  /** Of ArcFace, in radians, 0 … 1. */
  readonly arcMargin: number;
}

export interface ClassReport {
  /** Mean over the items. */
  readonly loss: number;
  /** Of each item with each of the vectors present, `(count, present)`. */
  readonly cosines: Float32Array;
  /** Of item and other class: how many there are, and how many get a push that counts. */
  readonly pairs: number;
  readonly teaching: number;
}

/** Square of the least sine that the slope of cos(θ + m) over cos θ is divided by: at θ = 0 the slope has no bound. */
const LEAST_SINE_SQUARED = 1e-12;

/**
 * Loss of unit `embeddings` (count, dims). Fills `gradient` (count, dims) with dLoss/dEmbeddings, not yet carried through their
 * normalisation. One class alone costs 0 and pulls nobody. Throws `temperature-range`, `no-class-vectors` for an item whose class
 * is not among those present, and `not-finite` for vectors that are no numbers.
 */
export function classLoss(
  embeddings: Numbers,
  dims: number,
  settings: ClassLossSettings,
  classes: ClassVectors,
  gradient?: Numbers,
): ClassReport {
  const { temperature } = settings;
  requireTemperature(temperature);
  const { present, rows } = classes;
  const count = embeddings.length / dims;
  const units = Float64Array.from(classes.vectors.subarray(0, present * dims));
  const norms = new Float64Array(present);
  normalizeRows(units, dims, units, norms);
  const vectorGradient = new Float64Array(units.length);
  const embeddingGradient = new Float64Array(embeddings.length);
  const all = new Float64Array(count * present);
  const faint = FAINT / present;
  let lossSum = 0;
  let teaching = 0;

  for (let i = 0; i < count; i++) {
    const own = rows[i];
    if (!(own >= 0 && own < present)) throw new CodedError('no-class-vectors', { row: String(own), present });
    const cosines = all.subarray(i * present, (i + 1) * present);
    for (let c = 0; c < present; c++) cosines[c] = dot(embeddings, i * dims, units, c * dims, dims);
    const { shares, loss, slope } = classShares(cosines, own, settings);
    lossSum += loss;

    for (let c = 0; c < present; c++) {
      if (c !== own && shares[c] >= faint) teaching++;
      const scale = (c === own ? (shares[c] - 1) * slope : shares[c]) / (temperature * count);
      for (let k = 0; k < dims; k++) {
        embeddingGradient[i * dims + k] += scale * units[c * dims + k];
        vectorGradient[c * dims + k] += scale * embeddings[i * dims + k];
      }
    }
  }
  if (!Number.isFinite(lossSum)) throw new CodedError('not-finite');
  gradient?.set(embeddingGradient);
  if (classes.gradient) {
    normalizeGradient(units, norms, vectorGradient, dims, vectorGradient);
    classes.gradient.fill(0);
    classes.gradient.set(vectorGradient);
  }
  const pairs = count * Math.max(present - 1, 0);
  return { loss: count > 0 ? lossSum / count : 0, cosines: Float32Array.from(all), pairs, teaching };
}

export interface ClassShares {
  /** Of one item: what each class gets of it, 1 together. The others are pushed by theirs, the own pulls by what it lacks. */
  readonly shares: Float64Array;
  readonly loss: number;
  /** By how much the logit of the own class changes with its cosine, in units of the others. */
  readonly slope: number;
}

/** Of the cosines of one item with all vectors present, `(present)`; `own`: the row of its class. */
export function classShares(
  cosines: Numbers,
  own: number,
  { loss, temperature, arcMargin }: ClassLossSettings,
): ClassShares {
  const shifted = loss === 'arcface' ? withArc(cosines[own], arcMargin) : { cosine: cosines[own], slope: 1 };
  const shares = Float64Array.from(cosines, (cosine, c) => (c === own ? shifted.cosine : cosine) / temperature);
  const ownLogit = shares[own];
  const largest = shares.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let c = 0; c < shares.length; c++) {
    shares[c] = Math.exp(shares[c] - largest);
    sum += shares[c];
  }
  for (let c = 0; c < shares.length; c++) shares[c] /= sum;
  return { shares, loss: largest + Math.log(sum) - ownLogit, slope: shifted.slope };
}

/**
 * cos(θ + m) from cos θ, and its slope over cos θ. Past θ = π − m the angle would come back on the other side of π and the loss
 * fall again; there cos θ − m sin m takes its place, as in the authors' code, which jumps at that point and stays monotonic.
 */
export function withArc(cosine: number, arcMargin: number): { readonly cosine: number; readonly slope: number } {
  // Rounding may carry the cosine of parallel vectors just past ±1.
  const c = Math.min(1, Math.max(-1, cosine));
  if (c <= -Math.cos(arcMargin)) return { cosine: c - arcMargin * Math.sin(arcMargin), slope: 1 };
  const sine = Math.sqrt(Math.max(1 - c * c, LEAST_SINE_SQUARED));
  return {
    cosine: c * Math.cos(arcMargin) - Math.sqrt(Math.max(1 - c * c, 0)) * Math.sin(arcMargin),
    slope: Math.cos(arcMargin) + (c / sine) * Math.sin(arcMargin),
  };
}

function dot(x: Numbers, xOffset: number, y: Numbers, yOffset: number, dims: number): number {
  let sum = 0;
  for (let k = 0; k < dims; k++) sum += x[xOffset + k] * y[yOffset + k];
  return sum;
}
