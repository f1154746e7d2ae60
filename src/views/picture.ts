// What the views need to know of an item to draw it. The data sets hand out the same four kinds; views cannot import them.

export type Picture =
  | {
      readonly kind: 'grey';
      readonly width: number;
      readonly height: number;
      /** Row-major `(height, width)`; 0 leaves the paper bare, 255 is full ink. */
      readonly bytes: Uint8Array;
    }
  /** A photograph: row-major `(height, width, 3)` red, green, blue, 0…255 each, in its own colours in every theme. */
  | { readonly kind: 'colour'; readonly width: number; readonly height: number; readonly bytes: Uint8Array }
  /** Marks 0…100, one a subject. */
  | { readonly kind: 'marks'; readonly marks: readonly number[] }
  /** Two or three standardised coordinates, mostly within ±2.5. */
  | { readonly kind: 'point'; readonly coordinates: readonly number[] };
