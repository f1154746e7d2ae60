// The two units in which a distance can be written: plain, as encoders and pictures have it, or squared, as FaceNet's loss
// compares it. A screen shows all its distances in the unit that its loss compares; settings and messages keep theirs.
import type { Distance } from './kinds';

/** A plain distance ≥ 0 in `unit`: d, or d². */
export function inUnit(plain: number, unit: Distance): number {
  return unit === 'squared' ? plain * plain : plain;
}

/** The plain distance that is `value` ≥ 0 in `unit`: the inverse of `inUnit`. */
export function plainOf(value: number, unit: Distance): number {
  return unit === 'squared' ? Math.sqrt(value) : value;
}
