// The same numbers as tables: the scores over many draws, what the threshold makes of the new pictures, and the
// pictures on screen. Made only while it is open.

import type { VerificationCounts } from '../../core/evaluation/verification';
import { fixed, whole } from '../../i18n/numbers';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { useSettings } from '../context/experimentContext';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { FoldedNumbers, type Quantity, QuantityTable } from '../parts/NumbersTable';
import { useCurveNames } from '../parts/verification/useCurveNames';
import { CURVES } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';
import { DRAWS } from './measure';
import type { Accuracies } from './ScorePanel';
import type { PlaceName } from './shelf/usePlaceName';
import type { Judged } from './useNamings';
import type { OneShot } from './useOneShot';

interface OneShotTableProps {
  readonly oneShot: OneShot;
  readonly accuracies: Accuracies;
  readonly threshold: number;
  readonly counts: VerificationCounts;
  readonly namings: readonly Judged[];
  readonly name: PlaceName;
}

export function OneShotTable(props: OneShotTableProps) {
  return <FoldedNumbers>{() => <Numbers {...props} />}</FoldedNumbers>;
}

function Numbers({ oneShot, accuracies, threshold, counts, namings, name }: OneShotTableProps) {
  const { oneshot, verify, lab } = useWords('faces');
  const unit = useSettings(comparedDistance);
  const text = useDistanceText();
  const { data, evaluation, ways, round, scores } = oneShot;
  const names = useCurveNames(data.id, evaluation.step);
  const { same, different } = scores.trained.nearest;
  const rows: Quantity[] = [
    { id: 'step', name: lab.tableRows.step, value: whole(evaluation.step) },
    { id: 'ways', name: oneshot.tableWays, value: whole(ways) },
    { id: 'draws', name: oneshot.tableDraws, value: whole(DRAWS) },
    { id: 'chance', name: oneshot.tableChance, value: fixed(1 / ways, 4) },
    ...CURVES.flatMap((id) => {
      const row = (key: string, quantity: string, value: number | undefined) => ({
        id: `${id} ${key}`,
        name: verify.ofCurve(quantity, names[id]),
        value: fixed(value ?? null, 4),
      });
      const found = accuracies[id];
      return [
        row('accuracy', oneshot.tableAccuracy, found?.mean),
        row('low', oneshot.tableLow, found?.low),
        row('high', oneshot.tableHigh, found?.high),
      ];
    }),
    { id: 'threshold', name: verify.tableThreshold[unit], value: text(threshold) },
    { id: 'strangers', name: oneshot.tableStrangers, value: whole(different.length) },
    { id: 'admitted', name: oneshot.tableAdmitted, value: whole(counts.falseAccepts) },
    { id: 'queries', name: oneshot.tableQueries, value: whole(same.length) },
    { id: 'refused', name: oneshot.tableRefused, value: whole(same.length - counts.trueAccepts) },
    ...namings.map(({ nearest, distance, outcome }, i) => ({
      id: `arrival ${i}`,
      name: oneshot.tableArrival(i + 1, round.arrivals[i].place === null ? null : name(round.arrivals[i].place)),
      value: oneshot.tableNearest(name(nearest), text(distance), oneshot.outcomes[outcome]),
    })),
  ];
  return <QuantityTable rows={rows} />;
}
