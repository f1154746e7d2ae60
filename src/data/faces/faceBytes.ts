// Pictures of faces as bytes, small enough to train on: what a worker renders and a data set is made from.
import type { Difficulty } from './difficulties';
import { identityOf } from './people';
import { renderFace } from './renderFace';
import { shotOf } from './shots';

/** Edge of an encoder's picture, pixels: three stride-2 convolutions halve it without a remainder. */
export const FACE_SIZE = 32;

export interface FaceBytes {
  readonly difficulty: Difficulty;
  /** Numbers of the people, without repetition. */
  readonly people: readonly number[];
  readonly itemsPerPerson: number;
  /** `(people, itemsPerPerson, FACE_SIZE, FACE_SIZE, 3)`, red green blue. Picture i of a person is `shotOf(person, i)`. */
  readonly bytes: Uint8Array;
}

/** Bytes of one picture. */
export const FACE_BYTES = 3 * FACE_SIZE * FACE_SIZE;

/** About 3 ms a picture. Throws `unknown-person`. */
export function renderFaces(people: readonly number[], itemsPerPerson: number, difficulty: Difficulty): FaceBytes {
  const bytes = new Uint8Array(people.length * itemsPerPerson * FACE_BYTES);
  people.forEach((person, place) => {
    const identity = identityOf(person, difficulty);
    for (let item = 0; item < itemsPerPerson; item++) {
      const picture = renderFace(identity, shotOf(person, item, difficulty), FACE_SIZE);
      bytes.set(picture, (place * itemsPerPerson + item) * FACE_BYTES);
    }
  });
  return { difficulty, people, itemsPerPerson, bytes };
}

/** `count` people from a number on. */
export function peopleFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}
