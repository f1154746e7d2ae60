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
  /** `(people, itemsPerPerson, FACE_SIZE, FACE_SIZE, 3)`, red green blue. Picture i of a person is `renderItem(person, i)`. */
  readonly bytes: Uint8Array;
}

/** Bytes of one picture. */
export const FACE_BYTES = 3 * FACE_SIZE * FACE_SIZE;

/**
 * Picture `item` of a person at any size, as `renderFace` gives it: the encoder's small one, and the same for the eye.
 * Throws `unknown-person`.
 */
export function renderItem(person: number, item: number, difficulty: Difficulty, size: number): Uint8Array {
  return renderFace(identityOf(person, difficulty), shotOf(person, item, difficulty), size);
}

/** About 4 ms a picture. Throws `unknown-person`. */
export function renderFaces(people: readonly number[], itemsPerPerson: number, difficulty: Difficulty): FaceBytes {
  const bytes = new Uint8Array(people.length * itemsPerPerson * FACE_BYTES);
  people.forEach((person, place) => {
    for (let item = 0; item < itemsPerPerson; item++) {
      bytes.set(renderItem(person, item, difficulty, FACE_SIZE), (place * itemsPerPerson + item) * FACE_BYTES);
    }
  });
  return { difficulty, people, itemsPerPerson, bytes };
}

/** `count` people from a number on. */
export function peopleFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}
