// The faces that the figure shows: its own names of the factors, evenly spaced places, and who comes next.
import type { Difficulty } from '../../data/faces/difficulties';
import { type Face, sweptFace as sweptBy } from '../../data/faces/face';
import { FIRST_STRANGER } from '../../data/faces/people';
import type { ShotFactor } from '../../data/faces/shotFactors';
import type { Settings } from '../../session/settings/settingsTable';

export type Factor = Settings['people.factor'];

const SHOT_FACTOR = { yaw: 'yaw', nod: 'pitch', light: 'lightAzimuth', smile: 'smile' } satisfies Record<
  Factor,
  ShotFactor
>;

/** A person with everything at rest but one factor, at `place` −1 … 1 of its range. */
export function sweptFace(person: number, factor: Factor, place: number, difficulty: Difficulty): Face {
  return sweptBy(person, SHOT_FACTOR[factor], place, difficulty);
}

/** `count` ≥ 2 numbers from `from` to `to`, evenly. */
export function strip(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => Number((from + ((to - from) * i) / (count - 1)).toFixed(2)));
}

/** The next person who is not `taken`; after the last one who may be trained on comes the first. */
export function anotherPerson(person: number, taken: number): number {
  const next = (person % (FIRST_STRANGER - 1)) + 1;
  return next === taken ? anotherPerson(next, taken) : next;
}
