// What the threshold makes of the judging half: VAL, FAR and balanced accuracy, each with the pairs it is taken over.
import { balancedAccuracy, type PairDistances, type Verdicts } from '../../core/evaluation/verification';
import { percent } from '../../i18n/numbers';
import { useWords } from '../words/useWords';

interface VerdictListProps {
  readonly pairs: PairDistances;
  readonly verdicts: Verdicts;
  readonly step: number;
}

export function VerdictList({ pairs, verdicts, step }: VerdictListProps) {
  const { verify } = useWords('faces');
  const same = pairs.same.length;
  const different = pairs.different.length;
  const rows = [
    { id: 'val', name: verify.val, rate: verdicts.val, means: verify.valMeans(verdicts.trueAccepts, same) },
    { id: 'far', name: verify.far, rate: verdicts.far, means: verify.farMeans(verdicts.falseAccepts, different) },
    { id: 'accuracy', name: verify.accuracy, rate: balancedAccuracy(verdicts), means: verify.accuracyMeans },
  ];
  return (
    <div className="verify-verdicts">
      <dl className="rates">
        {rows.map(({ id, name, rate, means }) => (
          <div key={id} data-rate={id}>
            <dt>{name}</dt>
            <dd>
              <strong>{percent(rate, 1)}</strong> <span>{means}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="verify-note">{verify.measured(step)}</p>
    </div>
  );
}
