// The interface of all data sets. A data set is pure: its items are computed, or made from bytes that are handed in.
import type { Difficulty } from './faces/difficulties';
import type { FaceItem } from './faces/facePicture';
import type { Picture } from './picture';

export const DATA_SETS = ['digits', 'faces', 'shapes', 'students', 'own'] as const;
export type DataSetId = (typeof DATA_SETS)[number];

export const SHAPES = ['blobs', 'moons', 'rings', 'spirals', 'shells', 'helices'] as const;
export type Shape = (typeof SHAPES)[number];

export interface DataSet {
  readonly id: DataSetId;
  /** `[height, width, channels]` for pictures, `[features]` for everything else. */
  readonly itemShape: readonly number[];
  /** Class ids on offer here, ascending; a label is one of them. */
  readonly classes: readonly number[];
  /** Names of the classes by id, where the reader gave them. */
  readonly classNames?: readonly string[];
  /** Names of an item's numbers, in order, where the items come from the reader's table. */
  readonly columnNames?: readonly string[];
  /** Number of items, training and held-out together; items are numbered 0 … count − 1. */
  readonly count: number;
  /** Class id of each item, `(count)`, as training is told it. */
  readonly labels: Int32Array;
  /** Items that training may see, grouped by class in ascending class order. */
  readonly trainItems: Int32Array;
  /** Items that training never sees, grouped by class in ascending class order. */
  readonly heldOutItems: Int32Array;
  /** Encoder inputs, already standardised, row-major `(count, product(itemShape))`. */
  readonly inputs: Float32Array;
  picture(item: number): Picture;
  /** How the data set grows, if it is not complete yet. All other fields describe the items that are there now. */
  readonly growth?: Growth;
  /** Of data with wrong labels: the training items that bear another class, ascending, and what each item really is. */
  readonly wrong?: { readonly items: Int32Array; readonly trueLabels: Int32Array };
  /** Of a data set of faces, so that they can be rendered again at any size. */
  readonly faceItems?: FaceItems;
}

/** From `step` on, batches are drawn from the training items numbered below `items`. */
export interface GrowthStage {
  readonly step: number;
  readonly items: number;
}

export interface Growth {
  /** Of all items of the complete data set. */
  readonly labels: Int32Array;
  readonly trainItems: Int32Array;
  /** Ascending, the first one from step 0. */
  readonly stages: readonly GrowthStage[];
}

/** Which face each item of a data set shows. */
export interface FaceItems {
  readonly difficulty: Difficulty;
  /** By the number of the item. */
  readonly items: readonly FaceItem[];
}

/** The part of a data set that training needs, as plain data. */
export interface TrainingData {
  readonly itemShape: readonly number[];
  /** Of all items, including those that are not there yet. */
  readonly labels: Int32Array;
  readonly trainItems: Int32Array;
  readonly heldOutItems: Int32Array;
  readonly stages: readonly GrowthStage[];
  /** Of the items that are there, which are the first ones. */
  readonly inputs: Float32Array;
}

export function trainingData({ itemShape, labels, trainItems, heldOutItems, inputs, growth }: DataSet): TrainingData {
  const stages = [{ step: 0, items: labels.length }];
  return { itemShape, heldOutItems, inputs, ...(growth ?? { labels, trainItems, stages }) };
}

/** Data sets that are made at once, from a seed or from one file. */
export type PlainDataSetId = Exclude<DataSetId, 'faces' | 'own'>;

export interface DataSetRequest {
  readonly dataset: PlainDataSetId;
  readonly shape: Shape;
  /** Class ids wanted; empty means the data set's own default. Ids it does not have are an error. */
  readonly classes: readonly number[];
  readonly seed: number;
  /** MNIST's digits, unpacked; only `digits` needs them. */
  readonly digits: DigitBytes | null;
}

/** MNIST's digits as bytes, `(10 classes, perClass, size, size)` row-major; the first `train` of each class come from the train file. */
export interface DigitBytes {
  readonly size: number;
  readonly train: number;
  readonly heldOut: number;
  readonly bytes: Uint8Array;
}
