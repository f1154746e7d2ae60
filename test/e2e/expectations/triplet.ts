// The triplet loss written out once more, plainly and slowly, for what figures show to be compared with. It shares no line
// with the page's own arithmetic.

export type Place = readonly number[];
export type Kind = 'squared' | 'plain';

/** Distance of two places, or its square. */
export function distance(a: Place, b: Place, kind: Kind): number {
  const squared = a.reduce((sum, value, k) => sum + (value - b[k]) ** 2, 0);
  return kind === 'squared' ? squared : Math.sqrt(squared);
}

/** [d(a,p) − d(a,n) + margin]₊ */
export const hinge = (ap: number, an: number, margin: number): number => Math.max(0, ap - an + margin);

/** ln(1 + exp(d(a,p) − d(a,n))) */
export const softLoss = (ap: number, an: number): number => Math.log(1 + Math.exp(ap - an));

/** Hard: not farther than the positive. Easy: farther by the margin at least. Semi-hard: between them. */
export function zone(ap: number, an: number, margin: number): 'hard' | 'semi-hard' | 'easy' {
  if (an <= ap) return 'hard';
  return an - ap >= margin ? 'easy' : 'semi-hard';
}

/** Plain distance from the anchor at which the loss ends, from the plain distance of the positive. */
export function outerRadius(positive: number, margin: number, kind: Kind): number {
  return kind === 'plain' ? positive + margin : Math.sqrt(positive ** 2 + margin);
}

/** Anchor, positive and negative. */
export type Three = readonly [Place, Place, Place];

export interface Rule {
  readonly margin: number;
  readonly kind: Kind;
  /** Whether places are moved to the unit circle or sphere before they are compared. */
  readonly normalize?: boolean;
}

const unit = (place: Place): Place => place.map((value) => value / Math.hypot(...place));

/** Distances and hinge loss of three places. */
export function lossOf(three: Three, { margin, kind, normalize = false }: Rule) {
  const [a, p, n] = normalize ? three.map(unit) : three;
  const [anchorPositive, anchorNegative] = [distance(a, p, kind), distance(a, n, kind)];
  return { anchorPositive, anchorNegative, loss: hinge(anchorPositive, anchorNegative, margin) };
}

/**
 * −dLoss/dPlace of each of the three, by central differences. At the hinge's corner and where two places coincide it has no
 * meaning, and the page shows 0 there.
 */
export function descent(three: Three, rule: Rule): readonly (readonly number[])[] {
  const h = 1e-5;
  return three.map((place, role) =>
    place.map((_, k) => {
      const lossWith = (by: number) => {
        const moved = three.map((one, i) => (i === role ? one.map((value, j) => (j === k ? value + by : value)) : one));
        return lossOf(moved as unknown as Three, rule).loss;
      };
      return (lossWith(-h) - lossWith(h)) / (2 * h);
    }),
  );
}
