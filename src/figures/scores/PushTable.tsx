// Act two in numbers.

import { upTo } from '../../i18n/numbers';
import { useWords } from '../words/useWords';
import type { Names } from './act';
import { type Push, ROLES, stepSizes, type ZoneStretch } from './push';
import { type Marks, STUDENTS } from './students';
import { rangeOf } from './zoneRange';

interface PushTableProps {
  readonly push: Push;
  readonly marks: Marks;
  readonly names: Names;
  readonly stretches: readonly ZoneStretch[];
  readonly secret: boolean;
}

export function PushTable({ push, marks, names, stretches, secret }: PushTableProps) {
  const { scores } = useWords('story');
  const { heads } = scores;
  const write = scores.value[push.distance];
  const distances = { a: '', b: write(push.anchorPositive), you: write(push.anchorNegative) };
  const sizes = stepSizes(push);
  return (
    <details className="numbers">
      <summary>{scores.table}</summary>
      <table>
        <thead>
          <tr>
            {[heads.student, heads.role, heads.mark, heads.distance, heads.descent, heads.step].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STUDENTS.map((student) => (
            <tr key={student}>
              <th scope="row">{names[student]}</th>
              <td>{scores.roles[ROLES[student]]}</td>
              <td>{scores.mark(marks[student])}</td>
              <td>{distances[student]}</td>
              <td>{upTo(push.descent[student], 4)}</td>
              <td>{upTo(sizes[student], 2)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{scores.lossRow}</th>
            <td colSpan={5}>{write(push.loss)}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads.zone}</th>
            <th scope="col">{heads.range}</th>
          </tr>
        </thead>
        <tbody>
          {(['hard', 'semiHard', 'easy'] as const).map((zone) => (
            <tr key={zone}>
              <th scope="row">{scores.zones[zone]}</th>
              <td>{rangeOf(zone, stretches, scores, secret)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
