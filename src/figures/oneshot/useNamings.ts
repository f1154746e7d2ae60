// Which enrolled class each new picture on screen is named as, and what the threshold makes of that.
import { useMemo } from 'react';
import { type Naming, namingsOf, type Outcome, outcomeOf, type Positions, type Round } from './measure';

export interface Judged extends Naming {
  readonly outcome: Outcome;
}

export function useNamings(
  { shelf, arrivals, dimensions }: Positions,
  round: Round,
  threshold: number,
): readonly Judged[] {
  const namings = useMemo(() => namingsOf(shelf, arrivals, dimensions), [shelf, arrivals, dimensions]);
  return useMemo(
    () => namings.map((naming, i) => ({ ...naming, outcome: outcomeOf(round.arrivals[i].place, naming, threshold) })),
    [namings, round, threshold],
  );
}
