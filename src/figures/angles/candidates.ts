// Off the circle: a query and two candidates of any length. Which of them is nearer, by each measure.
import { distanceBetween } from '../../core/loss/distance';

/** On the circle, to the right. */
export const QUERY = [1, 0] as const;
export const CANDIDATES = ['a', 'b'] as const;
export type Candidate = (typeof CANDIDATES)[number];
export type Place = readonly [number, number];

const MEASURES = ['squared', 'cosine', 'onCircle'] as const;
type Measure = (typeof MEASURES)[number];

/** From the query to one candidate. Without a direction, at the origin, there is no cosine and no place on the circle. */
export interface Nearness {
  /** Squared distance as it stands. */
  readonly squared: number;
  readonly cosine: number | null;
  /** Squared distance after the vector has been divided by its length. */
  readonly onCircle: number | null;
  /** Its place there. */
  readonly projected: Place | null;
}

export interface Comparison {
  readonly of: Readonly<Record<Candidate, Nearness>>;
  /** By each measure; null where both are as near, or one has none. */
  readonly nearest: Readonly<Record<Measure, Candidate | null>>;
}

/** Distances nearer to each other than rounding is are the same. */
const SAME = 1e-9;

export function compare(a: Place, b: Place): Comparison {
  const of = { a: nearness(a), b: nearness(b) };
  const nearest = (by: Measure): Candidate | null => {
    const [toA, toB] = [of.a[by], of.b[by]];
    if (toA === null || toB === null || Math.abs(toA - toB) < SAME) return null;
    return toA < toB ? 'a' : 'b';
  };
  return { of, nearest: { squared: nearest('squared'), cosine: nearest('cosine'), onCircle: nearest('onCircle') } };
}

const query = Float64Array.of(...QUERY);

function nearness(place: Place): Nearness {
  const stands = Float64Array.of(...place);
  const length = Math.hypot(...place);
  const squared = distanceBetween(query, 0, stands, 0, 2, 'squared');
  if (length === 0) return { squared, cosine: null, onCircle: null, projected: null };
  const projected: Place = [place[0] / length, place[1] / length];
  return {
    squared,
    cosine: distanceBetween(query, 0, stands, 0, 2, 'cosine'),
    onCircle: distanceBetween(query, 0, Float64Array.of(...projected), 0, 2, 'squared'),
    projected,
  };
}
