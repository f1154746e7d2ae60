// Four ways to say how far apart two points of the unit circle are, and what a margin in each asks for: the angle θ (in
// radians it is the arc), the chord 2 sin(θ/2), the squared chord 2 − 2 cos θ, and the cosine.

/** `squared` is twice the cosine distance 1 − cos θ, everywhere: one ruler with two names. */
export const CIRCLE_UNITS = ['angle', 'chord', 'squared', 'cosine'] as const;
export type CircleUnit = (typeof CIRCLE_UNITS)[number];

/** At the far side of the circle, where each ends; the cosine, which falls from 1, at −1. */
export const FAR_END: Readonly<Record<CircleUnit, number>> = { angle: Math.PI, chord: 2, squared: 4, cosine: -1 };

/** Of two directions, in degrees: 0 … 180. */
export function degreesBetween(first: number, second: number): number {
  const turn = (((second - first) % 360) + 360) % 360;
  return Math.min(turn, 360 - turn);
}

/** An angle of 0 … π, in one of the four; `angle` is in radians, as the arc. */
export function inCircleUnit(theta: number, unit: CircleUnit): number {
  if (unit === 'angle') return theta;
  if (unit === 'cosine') return Math.cos(theta);
  // 2 − 2 cos θ = (2 sin(θ/2))², and keeps its digits where θ is small.
  const chord = 2 * Math.sin(theta / 2);
  return unit === 'squared' ? chord * chord : chord;
}

/**
 * The angle at which a point is farther than `theta` by the margin; null where the circle ends before. A margin of the cosine is
 * one of the cosine distance 1 − cos.
 */
export function beyondMargin(theta: number, margin: number, unit: CircleUnit): number | null {
  if (unit === 'angle') return within(theta + margin, Math.PI, (angle) => angle);
  if (unit === 'cosine') return beyondMargin(theta, 2 * margin, 'squared');
  const squared = (chord: number) => 2 * Math.asin(Math.min(1, chord / 2));
  const from = inCircleUnit(theta, unit);
  return unit === 'chord' ? within(from + margin, 2, squared) : within(from + margin, 4, (d) => squared(Math.sqrt(d)));
}

/** Rounding may carry a margin that ends at the far side just past it. */
const ROUNDING = 1e-12;

function within(value: number, end: number, angleOf: (value: number) => number): number | null {
  return value <= end + ROUNDING ? angleOf(Math.min(value, end)) : null;
}
