// How far apart classes can get on the unit sphere, whatever the encoder: the marks of the margin slider show it.

/** Largest common squared distance of `classes` ≥ 2 unit vectors, 2C/(C−1): the regular simplex, which needs dims ≥ C − 1. */
export function simplexLimit(classes: number): number {
  return (2 * classes) / (classes - 1);
}

/** The same where `dims` dimensions hold such a simplex; null where they have no room for it. */
export function commonDistanceLimit(classes: number, dims: number): number | null {
  return dims >= classes - 1 ? simplexLimit(classes) : null;
}
