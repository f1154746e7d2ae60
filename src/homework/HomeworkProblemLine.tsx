// One sentence in the place of a card or an assignment that the address does not hold as it should. The figure works all the same.
import { useWords } from '../figures/words/useWords';
import type { HomeworkProblem } from '../session/homework/homeworkProblem';

export function HomeworkProblemLine({ problem }: { readonly problem: HomeworkProblem }) {
  const { homework } = useWords('homework');
  return (
    <div className="problems" role="alert">
      <ul>
        <li>{homework.problems[problem.code](problem.values)}</li>
      </ul>
    </div>
  );
}
