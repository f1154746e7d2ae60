// What the marks of both pictures are, with the three pictures that both runs follow.
import { RelationMark } from '../../views/shapes';
import { useRun } from '../context/experimentContext';
import { DataPicture } from '../parts/run/DataPicture';
import { useWords } from '../words/useWords';

const ROLES = ['anchor', 'positive', 'negative'] as const;
const SIZE = 28;

export function CompareKey() {
  const { compare, lab } = useWords('story');
  const data = useRun((run) => run.data);
  const triplet = useRun((run) => run.frame?.triplet ?? null);
  return (
    <ul className="compare-key" aria-label={lab.tripletTitle}>
      {ROLES.map((role) => (
        <li key={role}>
          <svg width={16} height={16} aria-hidden="true">
            <RelationMark relation={role} x={8} y={8} size={12} />
          </svg>
          <span className="compare-tile">
            {data && triplet && (
              <DataPicture
                data={data}
                item={triplet[role]}
                size={SIZE}
                relation={role}
                label={lab.roleOf(lab.roles[role], lab.itemName(data.id, data.labels[triplet[role]], data.classNames))}
              />
            )}
          </span>
          <span>{compare.key[role]}</span>
        </li>
      ))}
    </ul>
  );
}
