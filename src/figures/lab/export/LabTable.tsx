// The figure's numbers as a table, for those who would rather read than look.

import { inUnit } from '../../../core/loss/distanceUnit';
import { isTripletLoss } from '../../../core/loss/lossTraits';
import { whole } from '../../../i18n/numbers';
import { written, writtenShare } from '../../../i18n/quantities';
import type { Words } from '../../../i18n/words';
import type { StepReport } from '../../../training/protocol/run';
import { useExperiment, useRun } from '../../context/experimentContext';
import { useCaught } from '../../parts/hooks/useCaught';
import { useShown } from '../../parts/hooks/useDisplayed';
import { useRule } from '../../parts/hooks/useRule';
import { FoldedNumbers, QuantityTable } from '../../parts/NumbersTable';
import { recentAt } from '../../parts/shown/recentAt';
import { teachingShare } from '../../parts/shown/teachingShare';
import { useWords } from '../../words/useWords';

type Row = readonly [id: string, name: string, value: string];

export function LabTable() {
  return <FoldedNumbers>{() => <Numbers />}</FoldedNumbers>;
}

function Numbers() {
  const { lab } = useWords();
  const { distance, loss } = useRule();
  const ofTriplets = isTripletLoss(loss);
  const frame = useShown((shown) => shown);
  const evaluation = useRun((run) => run.evaluation);
  const caught = useCaught();
  const { run } = useExperiment();
  if (!frame) return null;
  const { report } = frame;
  const { anchorPositive, anchorNegative } = lab.distanceRows[distance];
  const { tableRows } = lab;
  const recent = (field: 'loss' | 'teachingShare') => recentAt(run.getState().history, frame.step, field);
  const rows: readonly Row[] = [
    ['step', tableRows.step, whole(frame.step)],
    ['anchorPositive', anchorPositive, written.distance(inUnit(frame.anchorPositive, distance))],
    ['anchorNegative', anchorNegative, written.distance(inUnit(frame.anchorNegative, distance))],
    ['caught', tableRows.caught, caught === null ? '–' : whole(caught)],
    ['loss', ofTriplets ? tableRows.loss : tableRows.lossOfBatch, written.loss(report?.loss ?? null)],
    ['lossRecent', tableRows.lossRecent, written.loss(recent('loss'))],
    ['teaching', tableRows.teaching, writtenShare(recent('teachingShare'))],
    ['teachingBatch', tableRows.teachingBatch, writtenShare(report && teachingShare(report))],
    ...(ofTriplets ? tripletRows(report, lab) : []),
    ['recall', tableRows.recall, evaluation ? lab.measuredAt(written.recall(evaluation.recall), evaluation.step) : '–'],
    ['stepsPerSecond', tableRows.stepsPerSecond, whole(frame.stepsPerSecond)],
  ];
  return <QuantityTable rows={rows.map(([id, name, value]) => ({ id, name, value }))} />;
}

/** What only a loss of triplets has. */
function tripletRows(report: StepReport | null, { tableRows }: Words['lab']): readonly Row[] {
  return [
    ['lossAll', tableRows.lossAll, written.loss(report?.lossAllValid ?? null)],
    ['active', tableRows.active, writtenShare(report?.activeFraction ?? null)],
    ['easy', tableRows.easy, report ? whole(report.counts.easy) : '–'],
    ['semiHard', tableRows.semiHard, report ? whole(report.counts.semiHard) : '–'],
    ['hard', tableRows.hard, report ? whole(report.counts.hard) : '–'],
  ];
}
