// What learners of triplet loss often get wrong, and what is so.
import { useWords } from '../../figures/words/useWords';

export function Mistakes() {
  const { teacher } = useWords('teacher');
  return (
    <dl className="mistakes">
      {teacher.mistakes.map(({ wrong, right }) => (
        <div key={wrong}>
          <dt>{wrong}</dt>
          <dd>{right}</dd>
        </div>
      ))}
    </dl>
  );
}
