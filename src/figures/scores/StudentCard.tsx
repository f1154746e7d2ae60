// One student beside the line: shape, a name that can be changed, the mark as a number, and what an act has to say.
import type { Elements } from 'react/jsx-runtime';
import { type MarkRelation, RelationMark } from '../../views/shapes';
import { NumberControl } from '../controls/NumberControl';
import { useWords } from '../words/useWords';
import { LONGEST_NAME } from './act';
import type { Student } from './students';
import { markSetting } from './useStudents';

interface StudentCardProps {
  readonly student: Student;
  readonly name: string;
  readonly relation: MarkRelation;
  readonly onName: (name: string) => void;
  readonly children?: Elements;
}

const BADGE = 20;

export function StudentCard({ student, name, relation, onName, children }: StudentCardProps) {
  const { scores } = useWords('story');
  return (
    <div className="score-card">
      <div className="score-card-head">
        <svg className="chart score-badge" width={BADGE} height={BADGE} aria-hidden="true">
          <RelationMark relation={relation} x={BADGE / 2} y={BADGE / 2} size={15} />
        </svg>
        <input
          className="control-number score-name-field"
          type="text"
          maxLength={LONGEST_NAME}
          aria-label={scores.nameLabel(scores.names[student])}
          value={name}
          onChange={(event) => onName(event.target.value)}
        />
        <NumberControl name={markSetting(student)} slider={false} label={scores.markLabel(name)} />
      </div>
      {children}
    </div>
  );
}
