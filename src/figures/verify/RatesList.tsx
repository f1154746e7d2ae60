// What the threshold makes of the judging half: VAL, FAR and balanced accuracy, each as a number, a bar, and the pairs it is
// taken over.
import { balancedAccuracy, type PairDistances, type VerificationCounts } from '../../core/evaluation/verification';
import { RateBars } from '../parts/RateBars';
import { MeasuredNote } from '../parts/verification/MeasuredNote';
import { useWords } from '../words/useWords';

interface RatesListProps {
  readonly pairs: PairDistances;
  readonly counts: VerificationCounts;
  readonly step: number;
  /** Whether that was in the run that is shown. */
  readonly current: boolean;
}

export function RatesList({ pairs, counts, step, current }: RatesListProps) {
  const { verify } = useWords('faces');
  const same = pairs.same.length;
  const different = pairs.different.length;
  const rows = [
    { id: 'val', tone: 'val', name: verify.rocY, rate: counts.val, means: verify.ofPairs(counts.trueAccepts, same) },
    {
      id: 'far',
      tone: 'far',
      name: verify.rocX,
      rate: counts.far,
      means: verify.ofPairs(counts.falseAccepts, different),
    },
    {
      id: 'accuracy',
      tone: 'accuracy',
      name: verify.accuracyRight,
      rate: balancedAccuracy(counts),
      means: verify.accuracyMeans,
    },
  ];
  return (
    <>
      <RateBars rates={rows} />
      <MeasuredNote className="verify-note" step={step} current={current} />
    </>
  );
}
