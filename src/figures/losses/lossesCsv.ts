// The numbers of the five runs as a CSV file, a row a loss.
import { csvText } from '../../session/csv';
import { SIDE_BY_SIDE } from '../../session/settings/sideBySide';
import type { LossNumbers } from './useLossNumbers';

export function lossesCsv(numbers: readonly LossNumbers[]): string {
  const rows = numbers.map(({ step, recall, measuredAt, teaching, facts }, i) => [
    SIDE_BY_SIDE[i],
    step,
    recall,
    measuredAt,
    teaching,
    facts?.pushed ?? null,
    facts?.others ?? null,
    facts?.most ?? null,
  ]);
  return csvText(['loss', 'step', 'recall', 'recallStep', 'teachingShare', 'pushed', 'others', 'largestPush'], rows);
}
