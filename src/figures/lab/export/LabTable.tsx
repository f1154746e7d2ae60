// The figure's numbers as a table, for those who would rather read than look.
import { fixed, percent } from '../../../i18n/numbers';
import { useRun } from '../../context/experimentContext';
import { useCaught } from '../../parts/hooks/useCaught';
import { FoldedNumbers, QuantityTable } from '../../parts/NumbersTable';
import { useWords } from '../../words/useWords';

export function LabTable() {
  return <FoldedNumbers>{() => <Numbers />}</FoldedNumbers>;
}

function Numbers() {
  const { lab } = useWords();
  const frame = useRun((run) => run.frame);
  const evaluation = useRun((run) => run.evaluation);
  const caught = useCaught();
  if (!frame) return null;
  const { report } = frame;
  const rows: [keyof typeof lab.tableRows, string][] = [
    ['step', String(frame.step)],
    ['anchorPositive', fixed(frame.anchorPositive, 4)],
    ['anchorNegative', fixed(frame.anchorNegative, 4)],
    ['caught', caught === null ? '–' : String(caught)],
    ['loss', fixed(report?.loss ?? null, 4)],
    ['lossAll', fixed(report?.lossAllValid ?? null, 4)],
    ['teaching', report ? percent(report.pairs > 0 ? report.teachingPairs / report.pairs : 0) : '–'],
    ['active', report ? percent(report.activeFraction, 1) : '–'],
    ['easy', String(report?.counts.easy ?? '–')],
    ['semiHard', String(report?.counts.semiHard ?? '–')],
    ['hard', String(report?.counts.hard ?? '–')],
    ['recall', evaluation ? lab.measuredAt(fixed(evaluation.recall, 3), evaluation.step) : '–'],
    ['stepsPerSecond', String(frame.stepsPerSecond)],
  ];
  return <QuantityTable rows={rows.map(([id, value]) => ({ id, name: lab.tableRows[id], value }))} />;
}
