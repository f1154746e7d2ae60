// What the reader has loaded of their own and trains on: one for the page, shared by its experiments, in memory alone. It
// holds no picture and no table itself, so that a page without any need not know how they are made.
import { createStore } from 'zustand/vanilla';
import type { DataSet } from '../../data/dataSet';

export interface OwnData {
  readonly classCount: number;
  /** The data set; the seed decides which items are held out. */
  make(seed: number): DataSet;
}

export const ownData = createStore<{ readonly loaded: OwnData | null }>()(() => ({ loaded: null }));
