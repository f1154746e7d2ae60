// The React context of the reading: the triplet's numbers that linked figures show and light up together. Figures under
// one provider share a reading; without a provider, all figures of the page share one.
import { createContext, useCallback, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Term } from '../../core/loss/kinds';
import {
  createReadingStore,
  holdTerm,
  publishReading,
  type Reading,
  type ReadingStore,
  touchTerm,
  withdrawReading,
} from '../../session/run/reading';

export const ReadingContext = createContext<ReadingStore>(createReadingStore());

/** The triplet that was shown last by a linked figure; null where none shows one. */
export function useReading(): Reading | null {
  return useStore(useContext(ReadingContext), (state) => state.reading);
}

/** Shows `reading` to the linked figures whenever its numbers change; null takes back what it showed. */
export function usePublishReading(reading: Reading | null): void {
  const store = useContext(ReadingContext);
  const source = reading?.source ?? null;
  useEffect(() => {
    if (reading) publishReading(store, reading);
  }, [store, reading]);
  useEffect(() => {
    if (source === null) return;
    return () => withdrawReading(store, source);
  }, [store, source]);
}

/** The term that is lit in all linked figures, and how to touch one (null lets go). */
export function useTerm(): readonly [Term | null, (term: Term | null) => void] {
  const store = useContext(ReadingContext);
  const term = useStore(store, (state) => state.term);
  const touch = useCallback((next: Term | null) => touchTerm(store, next), [store]);
  return [term, touch];
}

/** The term that stays lit without a hand on it, and how to hold one or, the second time, let go of it. */
export function useHeldTerm(): readonly [Term | null, (term: Term) => void] {
  const store = useContext(ReadingContext);
  const held = useStore(store, (state) => state.held);
  const hold = useCallback((term: Term) => holdTerm(store, term), [store]);
  return [held, hold];
}
