// The state that linked figures share: the numbers of the triplet that one of them shows, and the term of the loss that the
// reader touches in any of them. It knows no figure and no run.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Distance, LossForm, Term } from '../../core/loss/kinds';
import type { FigureId } from '../../registry/figures';

/** One triplet as a figure shows it. Distances, margin and value are in the unit of `distance`. */
export interface Reading {
  /** The figure it stands in. */
  readonly source: FigureId;
  readonly anchorPositive: number;
  readonly anchorNegative: number;
  readonly margin: number;
  readonly distance: Distance;
  readonly loss: LossForm;
  /** The loss of this triplet. */
  readonly value: number;
}

export interface ReadingState {
  readonly reading: Reading | null;
  /** The term that is lit: the one under hand or focus, else the one held. */
  readonly term: Term | null;
  /** The term that stays lit when it is let go. */
  readonly held: Term | null;
}

export type ReadingStore = StoreApi<ReadingState>;

/** One for each group of figures that read along with each other. */
export function createReadingStore(): ReadingStore {
  return createStore<ReadingState>()(() => ({ reading: null, term: null, held: null }));
}

/** The figure that showed something new last is the one that is read. Equal numbers notify no subscriber. */
export function publishReading(store: ReadingStore, reading: Reading): void {
  const shown = store.getState().reading;
  if (!shown || !sameReading(shown, reading)) store.setState({ reading });
}

/** Removes the reading of a figure that leaves, unless another figure's has replaced it. */
export function withdrawReading(store: ReadingStore, source: FigureId): void {
  if (store.getState().reading?.source === source) store.setState({ reading: null });
}

/** Null lets go: the held term, if there is one, is lit again. */
export function touchTerm(store: ReadingStore, term: Term | null): void {
  store.setState(({ held }) => ({ term: term ?? held }));
}

/** Holds a term, or lets go of it if it is the one held. */
export function holdTerm(store: ReadingStore, term: Term): void {
  store.setState(({ held }) => (held === term ? { held: null } : { held: term, term }));
}

function sameReading(a: Reading, b: Reading): boolean {
  return (Object.keys(a) as (keyof Reading)[]).every((key) => Object.is(a[key], b[key]));
}
