// Pictures that are no items of the data set: one person under one factor that varies, or the people between two. Which
// faces they are, not how they are rendered.
import type { Difficulty } from '../../../data/faces/difficulties';
import { type Face, morphedFace, sweptFace } from '../../../data/faces/face';
import { SHOT_FACTORS } from '../../../data/faces/shotFactors';

/** Pictures of a strip, evenly from one end to the other. */
export const POSITIONS = 11;

export const FACTORS = ['yaw', 'lightAzimuth', 'smile'] as const;
export type Factor = (typeof FACTORS)[number];

/** `person`, `from` and `to` are people's numbers. */
export type Making =
  | { readonly kind: 'sweep'; readonly person: number; readonly factor: Factor }
  | { readonly kind: 'morph'; readonly from: number; readonly to: number };

/** `(POSITIONS)`. Everything that does not vary is as in the calmest picture. Throws `unknown-person`. */
export function facesOf(making: Making, difficulty: Difficulty): Face[] {
  return Array.from({ length: POSITIONS }, (_, i) => {
    return making.kind === 'sweep'
      ? sweptFace(making.person, making.factor, placeOf(i), difficulty)
      : morphedFace(making.from, making.to, i / (POSITIONS - 1), difficulty);
  });
}

/** The value of the factor at a position: radians for angles. */
export function factorAt(factor: Factor, position: number): number {
  const { rest, reach } = SHOT_FACTORS[factor];
  return rest + reach * placeOf(position);
}

/** Where a position stands in the range of a factor, −1 … 1. */
function placeOf(position: number): number {
  return (2 * position) / (POSITIONS - 1) - 1;
}
