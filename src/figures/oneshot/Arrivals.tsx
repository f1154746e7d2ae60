// The new pictures that are to be named: the name each is given, how far that is, and whether it is right. The shelf
// shows the distances of the chosen one.

import type { DataSet } from '../../data/dataSet';
import { DataPicture } from '../parts/DataPicture';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { useWords } from '../words/useWords';
import { isRight, type Round } from './measure';
import { OutcomeMark } from './OutcomeMark';
import type { Judged } from './useNamings';
import type { PlaceName } from './usePlaceName';

interface ArrivalsProps {
  readonly data: DataSet;
  /** Their numbers in the data set. */
  readonly items: readonly number[];
  readonly round: Round;
  readonly namings: readonly Judged[];
  readonly name: PlaceName;
  /** Null while something else is compared. */
  readonly chosen: number | null;
  readonly onChoose: (arrival: number) => void;
}

const SIZE = 64;

export function Arrivals({ data, items, round, namings, name, chosen, onChoose }: ArrivalsProps) {
  const { oneshot } = useWords('faces');
  const text = useDistanceText();
  return (
    <ul className="oneshot-arrivals">
      {round.arrivals.map(({ row, place }, i) => {
        const { outcome, nearest, distance } = namings[i];
        const says = outcome === 'refused' || outcome === 'turnedAway' ? oneshot.nobody : name(nearest);
        const truth = place === null ? oneshot.stranger : name(place);
        return (
          <li key={row} data-verdict={outcome}>
            <button type="button" aria-pressed={i === chosen} onClick={() => onChoose(i)}>
              <span className="visually-hidden">{oneshot.newPicture}</span>
              <DataPicture
                data={data}
                item={items[i]}
                size={SIZE}
                relation={i === chosen ? 'anchor' : 'none'}
                badge
                label={truth}
              />
              <span className="visually-hidden">{oneshot.named}</span>
              <span className="oneshot-says">{says}</span>
              <span className="oneshot-distance" translate="no">
                {text(distance)}
              </span>
              <span className="oneshot-verdict">
                <OutcomeMark right={isRight(outcome)} />
                <span>{` ${oneshot.outcomes[outcome]}`}</span>
              </span>
              <span className="oneshot-truth">
                {outcome === 'wrong' || outcome === 'refused' ? oneshot.itIs(truth) : ''}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
