// The three pictures that the opening follows, each with the distance at which the stage draws it. Pressed, each gives its place to
// another, until the ring is pulled: what is then told of it is counted round one anchor.

import { ChangedPartContext } from '../../figures/context/changedPart';
import { useRun } from '../../figures/context/experimentContext';
import { DataPicture } from '../../figures/parts/run/DataPicture';
import { FollowedPicture } from '../../figures/parts/run/FollowedPicture';
import { useWords } from '../../figures/words/useWords';
import { written } from '../../i18n/quantities';
import type { Displayed } from '../../views/stage/scene';
import { OPENING_STAGE } from './ids';
import type { OpeningRun } from './openingRun';
import { useStory } from './useStory';

const SIZE = 80;
const ROLES = ['anchor', 'positive', 'negative'] as const;

interface OpeningTripletProps {
  readonly run: OpeningRun;
  readonly displayed: Displayed;
}

export function OpeningTriplet({ run, displayed }: OpeningTripletProps) {
  const { lab, opening } = useWords();
  const data = useRun((run) => run.data);
  const triplet = useRun((run) => run.frame?.triplet ?? null);
  const free = useStory(run, ({ pull }) => pull === null);
  if (!data || !triplet) return null;
  const distances = { anchor: null, positive: displayed.anchorPositive, negative: displayed.anchorNegative };
  return (
    <ChangedPartContext value={OPENING_STAGE}>
      <section className="opening-three" aria-label={opening.triplet}>
        {ROLES.map((role) => {
          const name = lab.itemName(data.id, data.labels[triplet[role]], data.classNames);
          const distance = distances[role];
          return (
            <div key={role} className="opening-one">
              {free ? (
                <FollowedPicture
                  data={data}
                  triplet={triplet}
                  role={role}
                  size={SIZE}
                  words={{ roles: opening.roles, chooseOther: opening.chooseOther }}
                />
              ) : (
                <DataPicture
                  data={data}
                  item={triplet[role]}
                  size={SIZE}
                  relation={role}
                  badge
                  label={lab.roleOf(opening.roles[role], name)}
                />
              )}
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
    </ChangedPartContext>
  );
}
