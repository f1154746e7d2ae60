// The three pictures that are followed, with their true distances and what the last step did to them.

import { fixed, signed } from '../../i18n/numbers';
import { sameTriplet } from '../../session/run/selection';
import { useRun } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { DataPicture } from './DataPicture';
import { TermTouch } from './TermTouch';

/** The terms of the loss that the two distances are. */
const TERMS = { positive: 'anchorPositive', negative: 'anchorNegative' } as const;

export function TripletColumn({ size }: { readonly size: number }) {
  const { lab } = useWords();
  const data = useRun((run) => run.data);
  const triplet = useRun((run) => run.frame?.triplet ?? null);
  const frame = useRun((run) => run.frame);
  const previous = useRun((run) => run.previousFrame);
  if (!data || !triplet) return null;
  const comparable = previous !== null && frame !== null && sameTriplet(previous.triplet, triplet);
  const change = (now: number | undefined, before: number | undefined) =>
    comparable && now !== undefined && before !== undefined ? signed(now - before, 2) : '';

  const three = [
    { relation: 'anchor', item: triplet.anchor, distance: null, since: '' },
    {
      relation: 'positive',
      item: triplet.positive,
      distance: frame?.anchorPositive ?? null,
      since: change(frame?.anchorPositive, previous?.anchorPositive),
    },
    {
      relation: 'negative',
      item: triplet.negative,
      distance: frame?.anchorNegative ?? null,
      since: change(frame?.anchorNegative, previous?.anchorNegative),
    },
  ] as const;

  return (
    <section aria-label={lab.tripletTitle}>
      <div className="triplet-panel">
        {three.map(({ relation, item, distance, since }) => (
          <figure key={relation} className="triplet-item">
            <DataPicture
              data={data}
              item={item}
              size={size}
              relation={relation}
              badge
              label={lab.roleOf(lab.roles[relation], lab.itemName(data.id, data.labels[item], data.classNames))}
            />
            <figcaption>
              <span className={`role role-${relation}`}>{lab.roles[relation]}</span>
              {relation === 'anchor' || distance === null ? (
                <span className="triplet-distance" />
              ) : (
                <TermTouch
                  term={TERMS[relation]}
                  className="triplet-distance"
                  label={`${lab.tableRows[TERMS[relation]]} ${fixed(distance, 2)}`}
                >
                  <span translate="no">{fixed(distance, 2)}</span>
                </TermTouch>
              )}
              <span className="triplet-since" title={lab.since} translate="no">
                {since}
              </span>
            </figcaption>
          </figure>
        ))}
      </div>
      {lab.pictureNote[data.id] && <p className="picture-note">{lab.pictureNote[data.id]}</p>}
    </section>
  );
}
