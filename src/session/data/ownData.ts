// The reader's own data set: one for the page, shared by its experiments, in memory alone. This file holds neither pictures
// nor tables, so that a page without own data does not load the code that reads them.
import { createStore } from 'zustand/vanilla';
import type { DataSet } from '../../data/dataSet';
import type { SettingsFacts } from '../settings/settingsRules';

export interface OwnData {
  readonly classCount: number;
  /** The data set; the seed decides which items are held out. */
  make(seed: number): DataSet;
}

export const ownData = createStore<{ readonly loaded: OwnData | null }>()(() => ({ loaded: null }));

/** What the rules between settings have to know of it. */
export function ownFacts(): SettingsFacts {
  return { ownClasses: ownData.getState().loaded?.classCount ?? null };
}
