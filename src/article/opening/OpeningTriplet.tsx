// The three pictures that the opening follows, each with the distance at which the stage draws it.
import { useRun } from '../../figures/context/experimentContext';
import { DataPicture } from '../../figures/parts/run/DataPicture';
import { useWords } from '../../figures/words/useWords';
import { written } from '../../i18n/quantities';
import type { Displayed } from '../../views/stage/scene';

const SIZE = 80;
const ROLES = ['anchor', 'positive', 'negative'] as const;

export function OpeningTriplet({ displayed }: { readonly displayed: Displayed }) {
  const { lab, opening } = useWords();
  const data = useRun((run) => run.data);
  const triplet = useRun((run) => run.frame?.triplet ?? null);
  if (!data || !triplet) return null;
  const distances = { anchor: null, positive: displayed.anchorPositive, negative: displayed.anchorNegative };
  return (
    <section className="opening-three" aria-label={opening.triplet}>
      {ROLES.map((role) => {
        const name = lab.itemName(data.id, data.labels[triplet[role]], data.classNames);
        const distance = distances[role];
        return (
          <div key={role} className="opening-one">
            <DataPicture
              data={data}
              item={triplet[role]}
              size={SIZE}
              relation={role}
              badge
              label={lab.roleOf(opening.roles[role], name)}
            />
            <span className={`opening-role role-${role}`}>{opening.roles[role]}</span>
            {distance !== null && (
              <span className="opening-distance" translate="no">
                <span>{opening.away.before}</span>
                <b>{written.distance(distance)}</b>
                <span>{opening.away.after}</span>
              </span>
            )}
          </div>
        );
      })}
    </section>
  );
}
