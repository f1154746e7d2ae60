// The faces that the figure shows, each under a key of its own: a picture of a person, one place of a sweep, one share of
// a morph.
import type { Difficulty } from '../../data/faces/difficulties';
import { FIRST_STRANGER, identityOf, morph } from '../../data/faces/people';
import type { ShotFactor } from '../../data/faces/shotFactors';
import { REST_SHOT, shotAt, shotOf } from '../../data/faces/shots';
import type { Face } from '../../pictures/page/portraitCache';
import type { Settings } from '../../session/settings/settingsTable';

export type Factor = Settings['people.factor'];

const SHOT_FACTOR = { yaw: 'yaw', nod: 'pitch', light: 'lightAzimuth', smile: 'smile' } satisfies Record<
  Factor,
  ShotFactor
>;

/** The `item`-th picture of a person, as a run would be trained on it. */
export function pictureOf(person: number, item: number, difficulty: Difficulty): Face {
  return {
    key: `picture ${person} ${item} ${difficulty}`,
    identity: identityOf(person, difficulty),
    shot: shotOf(person, item, difficulty),
  };
}

/** A person with everything at rest but one factor, at `place` −1 … 1 of its range. */
export function sweptFace(person: number, factor: Factor, place: number, difficulty: Difficulty): Face {
  if (place === 0) return restingFace(person, difficulty);
  return {
    key: `sweep ${person} ${factor} ${place} ${difficulty}`,
    identity: identityOf(person, difficulty),
    shot: shotAt(REST_SHOT, SHOT_FACTOR[factor], place),
  };
}

/** Somebody between two people, at rest: `share` 0 is the one, 1 the other. */
export function morphedFace(person: number, other: number, share: number, difficulty: Difficulty): Face {
  if (share === 0) return restingFace(person, difficulty);
  if (share === 1) return restingFace(other, difficulty);
  return {
    key: `morph ${person} ${other} ${share} ${difficulty}`,
    identity: morph(identityOf(person, difficulty), identityOf(other, difficulty), share),
    shot: REST_SHOT,
  };
}

/** `count` ≥ 2 numbers from `from` to `to`, evenly. */
export function strip(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => Number((from + ((to - from) * i) / (count - 1)).toFixed(2)));
}

/** The next person, round and round, who is not `taken`. */
export function anotherPerson(person: number, taken: number): number {
  const next = (person % (FIRST_STRANGER - 1)) + 1;
  return next === taken ? anotherPerson(next, taken) : next;
}

/** The middle of every sweep, and the end of a morph. */
function restingFace(person: number, difficulty: Difficulty): Face {
  return { key: `rest ${person} ${difficulty}`, identity: identityOf(person, difficulty), shot: REST_SHOT };
}
