// What a figure does besides its experiment's run, as the grid of `margins` does: a card that has asked for it waits for its end.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../settings/settingsTable';
import type { Experiment } from './experiment';

export interface ShownWork {
  readonly done: number;
  readonly of: number;
  /** The settings that it is done for. */
  readonly settings: Settings;
}

/** By the run store, which all handles on one experiment share. */
const works = new WeakMap<object, StoreApi<ShownWork | null>>();

/** Null while no figure has any. */
export function shownWork({ run }: Pick<Experiment, 'run'>): StoreApi<ShownWork | null> {
  const work = works.get(run) ?? createStore<ShownWork | null>()(() => null);
  works.set(run, work);
  return work;
}
