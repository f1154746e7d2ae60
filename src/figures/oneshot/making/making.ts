// Pictures that are no items of the data set: one person under one factor that varies, or the people between two. Which
// faces they are, not how they are rendered.
import type { Difficulty } from '../../../data/faces/difficulties';
import { identityOf, morph } from '../../../data/faces/people';
import { SHOT_FACTORS, type Shot } from '../../../data/faces/shotFactors';
import { REST_SHOT, sweep } from '../../../data/faces/shots';
import type { Identity } from '../../../data/faces/traits';

/** Pictures of a strip, evenly from one end to the other. */
export const POSITIONS = 11;

export const FACTORS = ['yaw', 'lightAzimuth', 'smile'] as const;
export type Factor = (typeof FACTORS)[number];

/** `person`, `from` and `to` are people's numbers. */
export type Making =
  | { readonly kind: 'sweep'; readonly person: number; readonly factor: Factor }
  | { readonly kind: 'morph'; readonly from: number; readonly to: number };

/** `(POSITIONS)`. Everything that does not vary is as in the calmest picture. Throws `unknown-person`. */
export function facesOf(
  making: Making,
  difficulty: Difficulty,
): { readonly identity: Identity; readonly shot: Shot }[] {
  if (making.kind === 'sweep') {
    const identity = identityOf(making.person, difficulty);
    return sweep(REST_SHOT, making.factor, POSITIONS).map((shot) => ({ identity, shot }));
  }
  const [from, to] = [identityOf(making.from, difficulty), identityOf(making.to, difficulty)];
  return Array.from({ length: POSITIONS }, (_, i) => ({
    identity: morph(from, to, i / (POSITIONS - 1)),
    shot: REST_SHOT,
  }));
}

/** The value of the factor at a position: radians for angles. */
export function factorAt(factor: Factor, position: number): number {
  const { rest, reach } = SHOT_FACTORS[factor];
  return rest + reach * ((2 * position) / (POSITIONS - 1) - 1);
}
