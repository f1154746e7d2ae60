// What the runs at the chosen place come to, in words: each group's numbers, the gap between the groups, and the spread between
// seeds, which is the yardstick for the gap.
import { type FairnessQuantity, factsOf, type Thresholds } from '../../session/fairness/fairnessFacts';
import type { FairnessPlace } from '../../session/fairness/fairnessPlan';
import type { FairnessResult } from '../../session/fairness/fairnessRuns';
import { useWords } from '../words/useWords';

interface PlaceSentenceProps {
  readonly place: FairnessPlace;
  readonly results: readonly FairnessResult[];
  readonly quantity: FairnessQuantity;
  readonly thresholds: Thresholds;
}

export function PlaceSentence({ place, results, quantity, thresholds }: PlaceSentenceProps) {
  const { fairness, joined } = useWords('faces');
  const facts = factsOf(results, quantity, thresholds);
  const name = fairness.place(place.a, place.b);
  return (
    <p className="fairness-sentence">
      {facts ? (
        <>
          <span>{fairness.said(name, quantity, facts) + joined.gap}</span>
          <span>{fairness.judged(quantity, thresholds, facts)}</span>
        </>
      ) : (
        <span>{fairness.noRuns(name)}</span>
      )}
    </p>
  );
}
