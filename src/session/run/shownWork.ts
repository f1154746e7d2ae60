// What a figure does besides its experiment's run, as the grid of `margins` does: a card that has asked for it waits for its end.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../settings/settingsTable';
import type { Experiment } from './experiment';
import { onePerRun } from './onePerRun';

export interface ShownWork {
  readonly done: number;
  readonly of: number;
  /** The settings that it is done for. */
  readonly settings: Settings;
}

/** Null while no figure has any. */
export const shownWork: (experiment: Experiment) => StoreApi<ShownWork | null> = onePerRun(() =>
  createStore<ShownWork | null>()(() => null),
);
