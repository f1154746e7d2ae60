// People, each drawn from a number alone. People from FIRST_STRANGER on are held out: no run is ever trained on them.
import { CodedError } from '../../core/codedError';
import { createRandom, hash } from '../../core/random';
import type { Difficulty } from './difficulties';
import { clamp, ramp } from './rendering/curves';
import { drawHair, type HairMeasures } from './rendering/hairStyles';
import { type Identity, TRAIT_NAMES, TRAITS, type Trait, type TraitRow } from './traits';

/** People 1 … 9,999 may be trained on; people from here on never are. */
export const FIRST_STRANGER = 10_000;

/** Keeps the draws of a person apart from everything else that is drawn from the same number. */
const PERSON_DRAWS = 0xface;

/**
 * A person looks the same at every difficulty but `same-hairdresser`, where all people have one hair style and colouring.
 * Throws `unknown-person` unless `person` is a whole number ≥ 1.
 */
export function identityOf(person: number, difficulty: Difficulty): Identity {
  if (!Number.isInteger(person) || person < 1) throw new CodedError('unknown-person', { person });
  const random = createRandom(hash(person, PERSON_DRAWS));
  const identity: Record<Trait, number> = Object.fromEntries(TRAIT_NAMES.map((name) => [name, 0])) as Identity;
  for (const name of TRAIT_NAMES) {
    const chances: Chances = [random.next(), random.next()];
    identity[name] = drawTrait(TRAITS[name], identity.femininity, identity.age, chances);
    // Most people are rather one or the other.
    if (name === 'femininity') identity.femininity = ramp(0.15, 0.85, identity.femininity);
  }
  if (identity.femininity > 0.5) Object.assign(identity, { beard: 0, moustache: 0, stubble: 0 });
  // There is a lip between nose and mouth.
  identity.noseLength = Math.min(identity.noseLength, identity.eyeHeight - identity.mouthHeight - 0.16);
  // Fair hair and eyes on dark skin are rare, and so is grey hair on the young.
  identity.hairLightness *= 1 - 0.9 * clamp(2.2 * identity.skinTone - 0.45, 0, 1);
  identity.irisLightness *= 1 - 0.9 * clamp(2.2 * identity.skinTone - 0.45, 0, 1);
  identity.greyness *= clamp(4 * (identity.age - 0.6), 0, 1);
  Object.assign(identity, drawHair(identity.femininity, identity.age, random));
  return difficulty === 'same-hairdresser' ? { ...identity, ...SHARED_LOOK } : identity;
}

/** The traits that all people share at `same-hairdresser`: hair, its colour, no beard, and one complexion. */
const SHARED_LOOK: HairMeasures & Partial<Identity> = {
  hairTop: 0.1,
  hairSides: 0.06,
  hairLength: 0,
  hairline: 0.52,
  hairlineArc: 0.7,
  recession: 0,
  hairSweep: 0.15,
  hairWaves: 0,
  hairCurls: 0,
  bun: 0,
  ponytail: 0,
  hairLightness: 0.3,
  hairRedness: 0,
  greyness: 0,
  beard: 0,
  moustache: 0,
  stubble: 0,
  skinTone: 0.3,
  skinWarmth: 0.5,
  blush: 0.3,
  freckles: 0,
  mole: 0,
};

/** Every trait on the straight line from one person (`share` 0) to another (1): each face in between is a person too. */
export function morph(from: Identity, to: Identity, share: number): Identity {
  const traits = TRAIT_NAMES.map((name) => [name, from[name] + (to[name] - from[name]) * share]);
  return Object.fromEntries(traits) as Identity;
}

/** Two uniform numbers: for the value, and for whether the person has the trait at all. */
type Chances = readonly [value: number, presence: number];

function drawTrait(row: TraitRow, femininity: number, age: number, [value, presence]: Chances): number {
  const { from, to, feminine = 0, aged = 0, share } = row;
  if (share && presence >= share[0] + (share[1] - share[0]) * femininity) return 0;
  const place = lean(lean(value, feminine, femininity), aged, age);
  return from + (to - from) * place;
}

/** Mixes a chance with a cause, both 0 … 1: `weight` 0 is the chance alone, 1 the cause, −1 the opposite of the cause. */
function lean(chance: number, weight: number, cause: number): number {
  return (1 - Math.abs(weight)) * chance + Math.abs(weight) * (weight > 0 ? cause : 1 - cause);
}
