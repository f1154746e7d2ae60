// One triplet: its loss, its zone, the ring that bounds the zones, and its gradient in closed form (FaceNet eq. 3,
// Hermans et al. §2). Batches and mining live elsewhere.
import { CodedError } from '../codedError';
import { distanceBetween, distanceSlope } from './distance';
import { inUnit, plainOf } from './distanceUnit';
import type { Distance, Numbers, TripletForm, Zone } from './kinds';
import { normalizeGradient, normalizeRows } from './normalize';

export interface TripletSettings {
  readonly margin: number;
  readonly distance: Distance;
  readonly loss: TripletForm;
  /** Whether the three vectors are divided by their L2 norms before they are compared. */
  readonly normalize: boolean;
}

export interface TripletGradient {
  readonly loss: number;
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  /** dLoss/d(D_ap) = −dLoss/d(D_an), in [0, 1]. */
  readonly weight: number;
  /** dLoss/d(input), each `(dims)`; the arrow of descent is the negative. */
  readonly anchor: Float64Array;
  readonly positive: Float64Array;
  readonly negative: Float64Array;
}

/** Throws `margin-range` unless the margin is a finite number ≥ 0. Its unit is that of the distance. */
export function requireMargin(margin: number): void {
  if (!(margin >= 0 && margin < Infinity)) throw new CodedError('margin-range', { margin: String(margin) });
}

/**
 * The x that the loss is taken of: D_ap − D_an + m for the hinge [x]₊, D_ap − D_an for the soft margin ln(1 + eˣ), and for the
 * smooth form ln(1 + eˣ) with the margin, as the hinge has it.
 */
export function lossArgument(
  anchorPositive: number,
  anchorNegative: number,
  margin: number,
  form: TripletForm,
): number {
  const violation = anchorPositive - anchorNegative;
  return form === 'soft' ? violation : violation + margin;
}

/** hinge [D_ap − D_an + m]₊, or soft ln(1 + exp(D_ap − D_an)), which has no margin and never quite reaches 0; smooth adds one. */
export function tripletLoss(anchorPositive: number, anchorNegative: number, margin: number, form: TripletForm): number {
  const x = lossArgument(anchorPositive, anchorNegative, margin, form);
  if (form === 'hinge') return Math.max(x, 0);
  // exp only of numbers ≤ 0, so that a large violation costs itself and not Infinity.
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** dLoss/d(D_ap): 1 where the hinge is active and 0 elsewhere, its corner included; the logistic function for the others. */
export function lossWeight(anchorPositive: number, anchorNegative: number, margin: number, form: TripletForm): number {
  const x = lossArgument(anchorPositive, anchorNegative, margin, form);
  if (form === 'hinge') return x > 0 ? 1 : 0;
  const small = Math.exp(-Math.abs(x));
  return x > 0 ? 1 / (1 + small) : small / (1 + small);
}

/** By Δ = D_an − D_ap: hard Δ ≤ 0, semi-hard 0 < Δ < m, easy Δ ≥ m, which is where the hinge is exactly 0 (if m > 0). */
export function zoneOf(anchorPositive: number, anchorNegative: number, margin: number): Zone {
  const gap = anchorNegative - anchorPositive;
  if (gap <= 0) return 'hard';
  return gap < margin ? 'semiHard' : 'easy';
}

/** Outer edge of the semi-hard ring around the anchor, in plain distance: r + m, or √(r² + m) for squared distance. */
export function outerRadius(positiveRadius: number, margin: number, distance: Distance): number {
  return plainOf(inUnit(positiveRadius, distance) + margin, distance);
}

/**
 * Loss and gradient of one triplet of vectors, each `(dims)`. With w the weight and s the slope of the distance:
 * ∂a = w(s_ap(a−p) − s_an(a−n)), ∂p = −w s_ap(a−p), ∂n = w s_an(a−n), carried through the normalisation if there is
 * one. Points that coincide at plain distance give 0, never NaN. Throws `margin-range`, and `rows-shape` when the
 * three differ in length.
 */
export function tripletGradient(
  anchor: Numbers,
  positive: Numbers,
  negative: Numbers,
  settings: TripletSettings,
): TripletGradient {
  requireMargin(settings.margin);
  const dims = anchor.length;
  for (const other of [positive, negative]) {
    if (other.length !== dims) throw new CodedError('rows-shape', { length: other.length, dims });
  }
  const { margin, distance, loss, normalize } = settings;

  // Rows a, p, n of one block, so that normalisation and distances are those of any other embeddings.
  const points = Float64Array.from([...anchor, ...positive, ...negative]);
  const norms = new Float64Array(3);
  if (normalize) normalizeRows(points, dims, points, norms);
  const anchorPositive = distanceBetween(points, 0, points, dims, dims, distance);
  const anchorNegative = distanceBetween(points, 0, points, 2 * dims, dims, distance);

  const weight = lossWeight(anchorPositive, anchorNegative, margin, loss);
  const pull = weight * distanceSlope(anchorPositive, distance);
  const push = weight * distanceSlope(anchorNegative, distance);
  const gradient = new Float64Array(3 * dims);
  for (let k = 0; k < dims; k++) {
    const fromPositive = pull * (points[k] - points[dims + k]);
    const fromNegative = push * (points[k] - points[2 * dims + k]);
    gradient[k] = fromPositive - fromNegative;
    gradient[dims + k] = -fromPositive;
    gradient[2 * dims + k] = fromNegative;
  }
  if (normalize) normalizeGradient(points, norms, gradient, dims, gradient);

  return {
    loss: tripletLoss(anchorPositive, anchorNegative, margin, loss),
    anchorPositive,
    anchorNegative,
    weight,
    anchor: gradient.slice(0, dims),
    positive: gradient.slice(dims, 2 * dims),
    negative: gradient.slice(2 * dims),
  };
}
