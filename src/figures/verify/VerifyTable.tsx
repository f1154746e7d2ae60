// The same as numbers, one a row: the pairs, what the threshold makes of them, and the three curves. Made only while it is open.

import { balancedAccuracy, type VerificationCounts, valAtFar } from '../../core/evaluation/verification';
import { fixed, whole } from '../../i18n/numbers';
import { written } from '../../i18n/quantities';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { useSettings } from '../context/experimentContext';
import { FoldedNumbers, type Quantity, QuantityTable } from '../parts/NumbersTable';
import { useCurveNames } from '../parts/verification/useCurveNames';
import { CURVES, type Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';
import { FACENET_FAR } from './CurvesTable';

interface VerifyTableProps {
  readonly verification: Verification;
  /** In the unit of the screen. */
  readonly threshold: number;
  readonly counts: VerificationCounts;
}

export function VerifyTable(props: VerifyTableProps) {
  return <FoldedNumbers>{() => <Numbers {...props} />}</FoldedNumbers>;
}

function Numbers({ verification, threshold, counts }: VerifyTableProps) {
  const { verify, lab } = useWords('faces');
  const unit = useSettings(comparedDistance);
  const { data, evaluation, pairs, curves } = verification;
  const names = useCurveNames(data.id, evaluation.step);
  const rows: Quantity[] = [
    { id: 'step', name: lab.tableRows.step, value: whole(evaluation.step) },
    { id: 'threshold', name: verify.tableThreshold[unit], value: written.distance(threshold) },
    { id: 'same', name: verify.tableSame, value: whole(pairs.same.length) },
    { id: 'different', name: verify.tableDifferent, value: whole(pairs.different.length) },
    { id: 'trueAccepts', name: verify.tableTrueAccepts, value: whole(counts.trueAccepts) },
    { id: 'falseAccepts', name: verify.tableFalseAccepts, value: whole(counts.falseAccepts) },
    { id: 'val', name: verify.val, value: fixed(counts.val, 4) },
    { id: 'far', name: verify.far, value: fixed(counts.far, 4) },
    { id: 'accuracy', name: verify.accuracy, value: fixed(balancedAccuracy(counts), 4) },
    ...CURVES.flatMap((id) => {
      const row = (key: string, quantity: string, value: number | null) => ({
        id: `${id} ${key}`,
        name: verify.ofCurve(quantity, names[id]),
        value: fixed(value, 4),
      });
      return [
        row('auc', 'AUC', curves[id].auc),
        row('eer', verify.equalErrorRate, curves[id].equalErrorRate),
        row('valAtFar', verify.valAtFar, valAtFar(curves[id], FACENET_FAR)),
      ];
    }),
  ];
  return <QuantityTable rows={rows} />;
}
