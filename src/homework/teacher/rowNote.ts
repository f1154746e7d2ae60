// What is said of a checked receipt beside its verdict.
import type { HomeworkWords, TeacherWords } from '../../i18n';
import type { CheckedRow } from '../../session/homework/receipts/checking';

interface WordsOfRows {
  readonly homework: HomeworkWords;
  readonly teacher: TeacherWords;
}

export function rowNotes({ homework, teacher }: WordsOfRows, { problem, judgement, sameAs }: CheckedRow): string[] {
  const { reasons, sameAs: sameRun } = teacher.check;
  const reason = judgement?.reason;
  return [
    ...(problem ? [homework.problems[problem.code](problem.values)] : reason ? [reasons[reason]] : []),
    ...(sameAs === null ? [] : [sameRun(sameAs)]),
  ];
}
