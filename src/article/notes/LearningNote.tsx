// Before, learning, after: what training is to come to, as two pictures and an arrow.
import { ROLES } from '../../core/loss/kinds';
import { RelationMark } from '../../views/shapes';
import { LearningStill } from '../../views/stills/LearningStill';
import type { NoteProps } from './noteWords';

export function LearningNote({ words: { learning } }: NoteProps) {
  return (
    <div className="note note-learning">
      <div className="note-row">
        <figure>
          <LearningStill learned={false} description={learning.description.before} />
          <figcaption>{learning.before}</figcaption>
        </figure>
        <p className="note-between">
          <span>{learning.between}</span>
          <span aria-hidden="true">→</span>
        </p>
        <figure>
          <LearningStill learned description={learning.description.after} />
          <figcaption>{learning.after}</figcaption>
        </figure>
      </div>
      <ul className="note-key">
        {ROLES.map((role) => (
          <li key={role}>
            <svg className="chart" viewBox="0 0 16 16" aria-hidden="true">
              <RelationMark relation={role} x={8} y={role === 'negative' ? 9 : 8} size={12} />
            </svg>
            <span>{learning.roles[role]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
