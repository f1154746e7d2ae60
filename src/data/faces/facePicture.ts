// Sizes of a face's picture and of the encoder's input made from it, and which picture of which person it is.

/** Edge of an encoder's picture, pixels: three stride-2 convolutions halve it without a remainder. */
export const FACE_SIZE = 32;

/** Bytes of one picture, and numbers of one input. */
export const FACE_BYTES = 3 * FACE_SIZE * FACE_SIZE;
export const FACE_INPUT = FACE_SIZE * FACE_SIZE;

/** Which picture: the `item`-th (0, 1, …) of a person. */
export interface Photo {
  readonly person: number;
  readonly item: number;
}

export interface RenderedFaces {
  /** `(photos, FACE_SIZE, FACE_SIZE, 3)`, red green blue. */
  readonly bytes: Uint8Array;
  /** `(photos, FACE_SIZE, FACE_SIZE)`, as the encoder sees them. */
  readonly inputs: Float32Array;
}
