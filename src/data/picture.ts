// What a reader sees of an item. Data sets hand out pictures, views draw them.

/** Row-major `(height, width)` greys of a drawing: 0 leaves the paper bare, 255 is full ink. */
export interface GreyPicture {
  readonly kind: 'grey';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Row-major `(height, width, 3)` red, green and blue, 0 … 255 each; the same colours in every theme of the page. */
export interface ColourPicture {
  readonly kind: 'colour';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export type Picture =
  | GreyPicture
  | ColourPicture
  /** Marks 0 … 100, one a subject. */
  | { readonly kind: 'marks'; readonly marks: readonly number[] }
  /** Coordinates of a point. Two or three are drawn; they are standardised, so that most lie within ±2.5. */
  | { readonly kind: 'point'; readonly coordinates: readonly number[] };
