// The one interface of every data set. A data set is pure: pixels by arithmetic, or bytes handed in.

export const DATA_SETS = ['digits', 'shapes', 'students'] as const;
export type DataSetId = (typeof DATA_SETS)[number];

export const SHAPES = ['blobs', 'moons', 'rings', 'spirals', 'shells', 'helices'] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * What a reader sees of an item. Pictures are row-major bytes: one grey a pixel, 0 black … 255 white, or red, green and
 * blue, 0 … 255 each.
 */
export type Picture =
  | { readonly kind: 'grey'; readonly width: number; readonly height: number; readonly bytes: Uint8Array }
  | { readonly kind: 'colour'; readonly width: number; readonly height: number; readonly bytes: Uint8Array }
  | { readonly kind: 'marks'; readonly marks: readonly number[] }
  | { readonly kind: 'point'; readonly coordinates: readonly number[] };

export interface DataSet {
  readonly id: DataSetId;
  /** `[height, width, channels]` for pictures, `[features]` for everything else. */
  readonly itemShape: readonly number[];
  /** Class ids on offer here, ascending; a label is one of them. */
  readonly classes: readonly number[];
  /** Number of items, training and held-out together; items are numbered 0 … count − 1. */
  readonly count: number;
  /** Class id of each item, `(count)`. */
  readonly labels: Int32Array;
  /** Items that training may see, grouped by class in ascending class order. */
  readonly trainItems: Int32Array;
  /** Items it never sees, grouped by class in ascending class order. */
  readonly heldOutItems: Int32Array;
  /** Encoder inputs, already standardised, row-major `(count, product(itemShape))`. */
  readonly inputs: Float32Array;
  picture(item: number): Picture;
}

export interface DataSetRequest {
  readonly dataset: DataSetId;
  readonly shape: Shape;
  /** Class ids wanted; empty means the data set's own default. Ids it does not have are an error. */
  readonly classes: readonly number[];
  readonly seed: number;
  /** The unpacked sheet of MNIST digits, needed by `digits` alone. */
  readonly digits: DigitBytes | null;
}

/** MNIST as bytes, `(10 classes, perClass, size, size)` row-major; the first `train` of each class come from the train file. */
export interface DigitBytes {
  readonly size: number;
  readonly train: number;
  readonly heldOut: number;
  readonly bytes: Uint8Array;
}
