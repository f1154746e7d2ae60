// The new pictures that are to be named, each with a mark whether its name is right. The shelf shows the distances of the chosen
// one; what each is named is said in its button’s name, and beside the picture of the chosen one.

import type { DataSet } from '../../data/dataSet';
import { useChangedPart } from '../context/changedPart';
import { useDistanceText } from '../parts/hooks/useDistanceText';
import { DataPicture } from '../parts/run/DataPicture';
import { useWords } from '../words/useWords';
import { isRight, type Round } from './measure';
import { OutcomeMark } from './OutcomeMark';
import type { PlaceName } from './shelf/usePlaceName';
import type { Judged } from './useNamings';

interface ArrivalsProps {
  readonly data: DataSet;
  /** Their numbers in the data set. */
  readonly items: readonly number[];
  readonly round: Round;
  readonly namings: readonly Judged[];
  readonly name: PlaceName;
  readonly chosen: number;
  readonly onChoose: (arrival: number) => void;
}

const SIZE = 34;

export function Arrivals({ data, items, round, namings, name, chosen, onChoose }: ArrivalsProps) {
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  const text = useDistanceText();
  return (
    <ul className="oneshot-arrivals">
      {round.arrivals.map(({ row, place }, i) => {
        const { outcome, nearest, distance } = namings[i];
        const says = outcome === 'refused' || outcome === 'turnedAway' ? oneshot.nobody : name(nearest);
        const truth = place === null ? oneshot.stranger : name(place);
        return (
          <li key={row} data-verdict={outcome}>
            <button type="button" aria-pressed={i === chosen} aria-controls={changes} onClick={() => onChoose(i)}>
              <span className="visually-hidden">{oneshot.newPicture}</span>
              <DataPicture data={data} item={items[i]} size={SIZE} label={truth} />
              <span className="visually-hidden">{oneshot.named}</span>
              <span className="visually-hidden">{says}</span>
              <span className="visually-hidden oneshot-distance" translate="no">
                {text(distance)}
              </span>
              <span className="oneshot-mark">
                <OutcomeMark right={isRight(outcome)} />
              </span>
              <span className="visually-hidden">{oneshot.outcomes[outcome]}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
