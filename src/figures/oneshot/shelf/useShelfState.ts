// React state that belongs to one shelf: on another shelf it starts anew.
import { useState } from 'react';
import type { Round } from '../measure';

export function useShelfState<T>(round: Round, initial: T): [T, (value: T) => void] {
  const [kept, setKept] = useState({ round, value: initial });
  const value = kept.round === round ? kept.value : initial;
  return [value, (next) => setKept({ round, value: next })];
}
