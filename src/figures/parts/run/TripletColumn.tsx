// The three pictures that are followed, with their true distances and what the last step did to them; each may give its place to
// another.

import { useRun } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';
import { FollowedPicture } from './FollowedPicture';
import { DistanceChange, TripletDistance } from './TripletDistance';

/** Whose distance to the anchor is which term of the loss. */
const PAIRS = { positive: 'anchorPositive', negative: 'anchorNegative' } as const;

export function TripletColumn({ size }: { readonly size: number }) {
  const { lab } = useWords();
  const data = useRun((run) => run.data);
  const triplet = useRun((run) => run.frame?.triplet ?? null);
  if (!data || !triplet) return null;

  return (
    <section aria-label={lab.tripletTitle}>
      <div className="triplet-panel">
        {(['anchor', 'positive', 'negative'] as const).map((relation) => {
          return (
            <figure key={relation} className="triplet-item">
              <FollowedPicture data={data} triplet={triplet} role={relation} size={size} />
              <figcaption>
                <span className={`role role-${relation}`}>{lab.roles[relation]}</span>
                {relation === 'anchor' ? (
                  <span className="triplet-distance" />
                ) : (
                  <TripletDistance pair={PAIRS[relation]} />
                )}
                <span className="triplet-since">
                  {relation !== 'anchor' && <DistanceChange pair={PAIRS[relation]} />}
                </span>
              </figcaption>
            </figure>
          );
        })}
      </div>
      {lab.pictureNote[data.id] && <p className="picture-note">{lab.pictureNote[data.id]}</p>}
    </section>
  );
}
