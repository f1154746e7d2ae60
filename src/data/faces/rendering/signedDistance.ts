// Solids as signed distances: negative inside, positive outside. Near the surface a value is about the true distance; farther
// off it is at most so much too large as the marcher allows for.

/**
 * A place, x y z. It is handed on as an array that is used again: a number handed to a function takes memory unless the
 * function is inlined, and a picture takes a hundred thousand calls.
 */
export type Point = Float64Array;

/** Radii, kept as 1 / radius². */
export interface Ellipsoid {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function ellipsoid(a: number, b: number, c: number): Ellipsoid {
  return { x: 1 / (a * a), y: 1 / (b * b), z: 1 / (c * c) };
}

/**
 * To an ellipsoid round the origin: how far x²/a² + y²/b² + z²/c² is above 1, over its slope. Right near the surface, too
 * little far outside.
 */
export function toEllipsoid(solid: Ellipsoid, x: number, y: number, z: number): number {
  const u = x * solid.x;
  const v = y * solid.y;
  const w = z * solid.z;
  return (x * u + y * v + z * w - 1) / (2 * Math.sqrt(u * u + v * v + w * w) + 1e-6);
}

/** A line from the origin to (dx, dy, dz), thick `from` at its start and `to` at its end. */
export function taperedLine(
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  from: number,
  to: number,
): number {
  const along = (x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz);
  const t = along < 0 ? 0 : Math.min(along, 1);
  const ox = x - t * dx;
  const oy = y - t * dy;
  const oz = z - t * dz;
  return Math.sqrt(ox * ox + oy * oy + oz * oz) - (from + (to - from) * t);
}

/** Both solids, joined by a fillet about `width` wide (polynomial smooth minimum). */
export function join(a: number, b: number, width: number): number {
  const overlap = width - Math.abs(a - b);
  const least = Math.min(a, b);
  return overlap > 0 ? least - (overlap * overlap) / (4 * width) : least;
}

/** The first solid without the second, with a soft edge. */
export function carve(a: number, b: number, width: number): number {
  return -join(-a, b, width);
}
