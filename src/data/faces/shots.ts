// Shots: how a picture is taken, drawn from numbers alone, and one factor of a shot varied while all others stay.
import { createRandom, hash } from '../../core/random';
import type { Difficulty } from './difficulties';
import { type FactorRow, SHOT_FACTOR_NAMES, SHOT_FACTORS, type Shot, type ShotFactor } from './shotFactors';

/** Keeps the draws of a shot apart from everything else that is drawn from the same numbers. */
const SHOT_DRAWS = 0x5407;

/** How much of each shot factor's range is used, 0 … 1. */
const VARIATION: Readonly<Record<Difficulty, number>> = {
  passport: 0.08,
  snapshot: 0.6,
  street: 1,
  'same-hairdresser': 0.6,
};

/** The shot of picture `item` (0, 1, …) of a person. It depends on the number of the person, not on the traits. */
export function shotOf(person: number, item: number, difficulty: Difficulty): Shot {
  const random = createRandom(hash(person, item, SHOT_DRAWS));
  const variation = VARIATION[difficulty];
  const factors = SHOT_FACTOR_NAMES.map((name) => {
    const value = 2 * random.next() - 1;
    const presence = random.next();
    return [name, drawFactor(SHOT_FACTORS[name], variation, value, presence)];
  });
  return { ...(Object.fromEntries(factors) as Record<ShotFactor, number>), grainSeed: hash(person, item) };
}

/** Every factor at rest, without grain: the start of a sweep and of a morph. */
export const REST_SHOT: Shot = {
  ...(Object.fromEntries(SHOT_FACTOR_NAMES.map((name) => [name, SHOT_FACTORS[name].rest])) as Record<
    ShotFactor,
    number
  >),
  noise: 0,
  grainSeed: 0,
};

/** The shot with one factor elsewhere in its range: `place` −1 is rest − reach, 0 rest, 1 rest + reach. */
export function shotAt(shot: Shot, factor: ShotFactor, place: number): Shot {
  const { rest, reach } = SHOT_FACTORS[factor];
  return { ...shot, [factor]: rest + reach * place };
}

/** `value` in −1 … 1, `presence` in 0 … 1. A factor that only some pictures have is one-sided: from rest up. */
function drawFactor(
  { rest, reach, share, always }: FactorRow,
  variation: number,
  value: number,
  presence: number,
): number {
  if (always) return rest + reach * value;
  if (share === undefined) return rest + reach * variation * value;
  return presence < share * variation ? rest + reach * Math.abs(value) : rest;
}
