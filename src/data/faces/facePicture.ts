// A face as an item of a data set: which picture of which person it is, and the sizes of picture and input.

/** Edge of an encoder's picture, pixels: three stride-2 convolutions halve it without a remainder. */
export const FACE_SIZE = 32;

/** Bytes of one picture, and numbers in one input. */
export const FACE_BYTES = 3 * FACE_SIZE * FACE_SIZE;
export const FACE_INPUT = FACE_SIZE * FACE_SIZE;

/** The `item`-th picture (0, 1, …) of a person. */
export interface FaceItem {
  readonly person: number;
  readonly item: number;
}

export interface RenderedFaces {
  /** `(items, FACE_SIZE, FACE_SIZE, 3)`, red green blue. */
  readonly bytes: Uint8Array;
  /** `(items, FACE_SIZE, FACE_SIZE)`, as the encoder gets them. */
  readonly inputs: Float32Array;
}
