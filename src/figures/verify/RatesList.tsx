// What the threshold makes of the judging half: VAL, FAR and balanced accuracy, each as a number, a bar, and the pairs it is
// taken over.
import { balancedAccuracy, type PairDistances, type VerificationCounts } from '../../core/evaluation/verification';
import { writtenShare } from '../../i18n/quantities';
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
    { id: 'val', name: verify.rocY, rate: counts.val, means: verify.ofPairs(counts.trueAccepts, same) },
    { id: 'far', name: verify.rocX, rate: counts.far, means: verify.ofPairs(counts.falseAccepts, different) },
    { id: 'accuracy', name: verify.accuracyRight, rate: balancedAccuracy(counts), means: verify.accuracyMeans },
  ];
  return (
    <>
      <dl className="rate-bars">
        {rows.map(({ id, name, rate, means }) => (
          <div key={id} className={`rate-bars-row rate-bars-${id}`} data-rate={id}>
            <dt>{name}</dt>
            <dd>
              <strong translate="no">{writtenShare(rate, 'rate')}</strong>
              <span>{means}</span>
              <span className="rate-bar" aria-hidden="true">
                <span style={{ width: `${100 * (rate ?? 0)}%` }} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="verify-note">{verify.measured(step, current)}</p>
    </>
  );
}
