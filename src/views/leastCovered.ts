// Which of several places for a label covers least of what else is drawn. Pure; boxes in CSS px.

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `width` × `height` px round the point (x, y). */
export function boxRound(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/**
 * Of `places`, in order of preference and at least one: the first that lies within `picture` and on none of `taken`; where there is
 * none, the first of those that have the least area on others or outside.
 */
export function leastCovered<Place extends { readonly box: Box }>(
  places: readonly [Place, ...Place[]],
  taken: readonly Box[],
  picture: Box,
): Place {
  let best = places[0];
  let least = Infinity;
  for (const place of places) {
    const area = covered(place.box, taken, picture);
    if (area >= least) continue;
    best = place;
    least = area;
  }
  return best;
}

/** As `leastCovered`, but null where no place is free. */
export function firstFree<Place extends { readonly box: Box }>(
  places: readonly Place[],
  taken: readonly Box[],
  picture: Box,
): Place | null {
  return places.find(({ box }) => covered(box, taken, picture) === 0) ?? null;
}

/** px² of a box that lie on others or outside the picture. */
function covered(box: Box, taken: readonly Box[], picture: Box): number {
  return outside(box, picture) + taken.reduce((sum, other) => sum + shared(box, other), 0);
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, picture: Box): number {
  const { left, right, top, bottom } = picture;
  if (box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom) return 0;
  return (box.right - box.left) * (box.bottom - box.top) - shared(box, picture);
}
