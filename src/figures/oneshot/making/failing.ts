// Whom the encoder loses when the head is turned: for each of the enrolled three made pictures, turned all the way to either
// side and straight ahead. Which faces they are and what their names say; rendering and embedding are done elsewhere.
import type { Difficulty } from '../../../data/faces/difficulties';
import { type Face, sweptFace } from '../../../data/faces/face';
import type { Naming } from '../measure';

/** Of each person: one end, the middle and the other end of the turn. */
const TURNS = [-1, 0, 1] as const;

/** `(people × TURNS)`, person after person. Throws `unknown-person`. */
export function turnedFaces(people: readonly number[], difficulty: Difficulty): Face[] {
  return people.flatMap((person) => TURNS.map((turn) => sweptFace(person, 'yaw', turn, difficulty)));
}

/**
 * The places whose pictures are not all named rightly, by `namings` in the order of `turnedFaces`; first those whose middle
 * one is, because there the turn is what makes the difference.
 */
export function failingPlaces(namings: readonly Naming[], threshold: number): number[] {
  const places = Array.from({ length: namings.length / TURNS.length }, (_, place) => {
    const known = TURNS.map((_turn, i) => {
      const { nearest, distance } = namings[place * TURNS.length + i];
      return nearest === place && distance <= threshold;
    });
    return { place, fails: known.includes(false), straight: known[1] };
  });
  const failing = places.filter(({ fails }) => fails);
  return [...failing.filter(({ straight }) => straight), ...failing.filter(({ straight }) => !straight)].map(
    ({ place }) => place,
  );
}
