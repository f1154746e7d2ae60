// Closed forms that the vectors expect and the page does not show: distances on the circle, and triplets in a batch.

/** Squared distance of neighbours when `classes` ≥ 2 points stand evenly on the unit circle, 4 sin²(π/C). */
export function circleLimit(classes: number): number {
  return 4 * Math.sin(Math.PI / classes) ** 2;
}

export interface TripletCounts {
  /** Every valid triplet, ordered (anchor, positive): PK(K−1)(PK−K). */
  readonly all: number;
  /** One per anchor: PK. */
  readonly hard: number;
}

/** Triplets in a batch of P classes with K items each (Hermans et al. 2017, sec. 2); none with one class or one item a class. */
export function tripletCounts(classes: number, itemsPerClass: number): TripletCounts {
  const items = classes * itemsPerClass;
  const usable = classes > 1 && itemsPerClass > 1;
  return { all: items * (itemsPerClass - 1) * (items - itemsPerClass), hard: usable ? items : 0 };
}
