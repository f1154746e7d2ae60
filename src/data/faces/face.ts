// Which face a picture shows: one person in one shot. A face is made from numbers here and rendered elsewhere.
import type { Difficulty } from './difficulties';
import type { FaceItem } from './facePicture';
import { identityOf, morph } from './people';
import { SHOT_FACTOR_NAMES, type Shot, type ShotFactor } from './shotFactors';
import { REST_SHOT, shotAt, shotOf } from './shots';
import { type Identity, TRAIT_NAMES } from './traits';

/** Everything that a picture of a face depends on, but for its size. */
export interface Face {
  readonly identity: Identity;
  readonly shot: Shot;
  /** The numbers of identity and shot as text: two faces with one key look alike. */
  readonly key: string;
}

export function faceOf(identity: Identity, shot: Shot): Face {
  const numbers = [...TRAIT_NAMES.map((name) => identity[name]), ...SHOT_FACTOR_NAMES.map((name) => shot[name])];
  return { identity, shot, key: [...numbers, shot.grainSeed].join(' ') };
}

/** The face of an item, as a run is trained on it. Throws `unknown-person`. */
export function itemFace({ person, item }: FaceItem, difficulty: Difficulty): Face {
  return faceOf(identityOf(person, difficulty), shotOf(person, item, difficulty));
}

/** A person with every factor at rest but one, which is at `place` −1 … 1 of its range. Throws `unknown-person`. */
export function sweptFace(person: number, factor: ShotFactor, place: number, difficulty: Difficulty): Face {
  return faceOf(identityOf(person, difficulty), shotAt(REST_SHOT, factor, place));
}

/** A face between two people, at rest: `share` 0 is the first person, 1 the other. Throws `unknown-person`. */
export function morphedFace(person: number, other: number, share: number, difficulty: Difficulty): Face {
  const [from, to] = [identityOf(person, difficulty), identityOf(other, difficulty)];
  // Arithmetic would miss the other person by a rounding error, and make another key of it.
  return faceOf(share === 1 ? to : morph(from, to, share), REST_SHOT);
}
