// A face made with sliders: a stranger, some of whose features the reader has moved. Which face it is, not how it is rendered.
import { createRandom, hash } from '../../../core/random';
import type { Difficulty } from '../../../data/faces/difficulties';
import { type Face, faceOf } from '../../../data/faces/face';
import { FIRST_STRANGER, identityOf } from '../../../data/faces/people';
import { REST_SHOT, shotAt } from '../../../data/faces/shots';
import { type Identity, TRAITS, type Trait } from '../../../data/faces/traits';

/** The traits that a slider moves together. A smile is no trait: the same person smiles or not. */
const TRAITS_OF = {
  faceWidth: ['headWidth', 'jawWidth'],
  eyesApart: ['eyeSpacing'],
  noseWidth: ['noseWidth', 'noseTip', 'noseBridge'],
  hairLength: ['hairLength'],
  hairColour: ['hairLightness'],
  skinColour: ['skinTone'],
  smile: [],
} as const satisfies Readonly<Record<string, readonly Trait[]>>;

export type Feature = keyof typeof TRAITS_OF;
export const FEATURES = Object.keys(TRAITS_OF) as readonly Feature[];

export interface OwnFace {
  /** The stranger that it began with. */
  readonly person: number;
  /** Places 0 … 1 of the features that were moved; the others are as the stranger has them. */
  readonly moved: Readonly<Partial<Record<Feature, number>>>;
}

/** Keeps the draws apart from everything else that is drawn from the seed. */
const OWN_DRAWS = 0x0fac;
/** Beyond the strangers of every data set, who come first. */
const FIRST_OWN = FIRST_STRANGER + 1000;
const MOST_OWN = 1e6;
/** On a bald head, and where there is only grey, two of the sliders would do nothing. */
const LEAST_HAIR = 0.04;
const MOST_GREY = 0.2;

/** The `number`th stranger (0, 1, …) of a seed to begin with: somebody with hair on top that has a colour. */
export function strangerOf(seed: number, number: number): number {
  const random = createRandom(hash(seed, OWN_DRAWS, number));
  for (;;) {
    const person = FIRST_OWN + Math.floor(random.next() * MOST_OWN);
    const { hairTop, hairline, greyness } = identityOf(person, 'snapshot');
    if (hairTop >= LEAST_HAIR && hairline < 1 && greyness <= MOST_GREY) return person;
  }
}

/** Where the slider of a feature stands, 0 … 1. Throws `unknown-person`. */
export function featurePlace({ person, moved }: OwnFace, feature: Feature, difficulty: Difficulty): number {
  return moved[feature] ?? startOf(identityOf(person, difficulty), feature);
}

/** Calm, as sweeps and morphs begin: without moved features, the stranger. Throws `unknown-person`. */
export function ownFaceOf({ person, moved }: OwnFace, difficulty: Difficulty): Face {
  const start = identityOf(person, difficulty);
  const identity: Record<Trait, number> = { ...start };
  for (const feature of FEATURES) {
    const place = moved[feature];
    if (place === undefined) continue;
    const from = startOf(start, feature);
    for (const trait of TRAITS_OF[feature])
      identity[trait] = valueAt(trait, moveTo(traitPlace(start, trait), from, place));
  }
  const shot = moved.smile === undefined ? REST_SHOT : shotAt(REST_SHOT, 'smile', 2 * moved.smile - 1);
  return faceOf(identity, shot);
}

/** The mean place of its traits; a smile at rest is half way. */
function startOf(identity: Identity, feature: Feature): number {
  const traits: readonly Trait[] = TRAITS_OF[feature];
  if (traits.length === 0) return 0.5;
  return traits.reduce((sum, trait) => sum + traitPlace(identity, trait), 0) / traits.length;
}

/** The place of a trait when that of its feature goes from `from` to `to`, all 0 … 1: all traits reach both ends together. */
function moveTo(place: number, from: number, to: number): number {
  return to < from ? (place * to) / from : 1 - ((1 - place) * (1 - to)) / (1 - from || 1);
}

function traitPlace(identity: Identity, trait: Trait): number {
  const { from, to } = TRAITS[trait];
  return Math.min(1, Math.max(0, (identity[trait] - from) / (to - from)));
}

function valueAt(trait: Trait, place: number): number {
  const { from, to } = TRAITS[trait];
  return from + (to - from) * place;
}
