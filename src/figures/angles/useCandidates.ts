// The two candidates off the circle, from the settings, and what each measure says of them.
import { useMemo } from 'react';
import { useSettings } from '../context/experimentContext';
import { type Comparison, compare, type Place } from './candidates';

export interface Candidates extends Comparison {
  readonly places: { readonly a: Place; readonly b: Place };
}

export function useCandidates(): Candidates {
  const aX = useSettings((settings) => settings['angles.aX']);
  const aY = useSettings((settings) => settings['angles.aY']);
  const bX = useSettings((settings) => settings['angles.bX']);
  const bY = useSettings((settings) => settings['angles.bY']);
  return useMemo(() => ({ places: { a: [aX, aY], b: [bX, bY] }, ...compare([aX, aY], [bX, bY]) }), [aX, aY, bX, bY]);
}
