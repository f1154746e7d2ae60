// Act one in numbers.
import { FoldedNumbers, NumbersTable, ScrolledTable } from '../../parts/NumbersTable';
import { useWords } from '../../words/useWords';
import type { Student } from '../students';
import type { Verdict } from './judge';

interface JudgeTableProps {
  readonly rows: readonly {
    readonly student: Student;
    readonly name: string;
    readonly mark: number;
    readonly verdict: Verdict | undefined;
    readonly text: string;
  }[];
}

export function JudgeTable({ rows }: JudgeTableProps) {
  const { scores } = useWords('story');
  const { heads } = scores;
  return (
    <FoldedNumbers summary={scores.table}>
      <ScrolledTable className="score-table">
        <NumbersTable
          heads={[heads.student, heads.mark, heads.difference, heads.verdict]}
          rows={rows.map(({ student, name, mark, verdict, text }) => ({
            id: student,
            name,
            cells: [scores.mark(mark), verdict ? scores.mark(verdict.difference) : scores.roles.anchor, text],
          }))}
        />
      </ScrolledTable>
    </FoldedNumbers>
  );
}
