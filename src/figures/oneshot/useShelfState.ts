// State that means nothing on another shelf: there it is what it was at first.
import { useState } from 'react';
import type { Round } from './measure';

export function useShelfState<T>(round: Round, initial: T): [T, (value: T) => void] {
  const [kept, setKept] = useState({ round, value: initial });
  const value = kept.round === round ? kept.value : initial;
  return [value, (next) => setKept({ round, value: next })];
}
