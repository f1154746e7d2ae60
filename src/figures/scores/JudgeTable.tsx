// Act one in numbers.
import { useWords } from '../words/useWords';
import type { Verdict } from './judge';
import type { Student } from './students';

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
    <details className="numbers">
      <summary>{scores.table}</summary>
      <table>
        <thead>
          <tr>
            {[heads.student, heads.mark, heads.difference, heads.verdict].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ student, name, mark, verdict, text }) => (
            <tr key={student}>
              <th scope="row">{name}</th>
              <td>{scores.mark(mark)}</td>
              <td>{verdict ? scores.mark(verdict.difference) : scores.roles.anchor}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
