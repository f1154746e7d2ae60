// The new picture that is asked about, large, and the answer in words.
import type { DataSet } from '../../data/dataSet';
import { useSize } from '../parts/hooks/useSize';
import { DataPicture } from '../parts/run/DataPicture';
import { useWords } from '../words/useWords';
import { isRight } from './measure';
import { OutcomeMark } from './OutcomeMark';
import type { PlaceName } from './shelf/usePlaceName';
import type { Judged } from './useNamings';

interface QuestionProps {
  readonly data: DataSet;
  /** Its number in the data set. */
  readonly item: number;
  /** Its true place on the shelf; null for a stranger. */
  readonly place: number | null;
  readonly naming: Judged;
  readonly name: PlaceName;
}

/** Edge of the picture at most, CSS px. */
export const LARGEST = 150;
/** Its room has so much for the mark at its corner. */
export const INSET = 6;

export function Question({ data, item, place, naming, name }: QuestionProps) {
  const { joined, oneshot } = useWords('faces');
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const { outcome, nearest } = naming;
  const says = outcome === 'refused' || outcome === 'turnedAway' ? oneshot.saysNobody : oneshot.says(name(nearest));
  const truth = place === null ? oneshot.stranger : name(place);
  const size = Math.min(LARGEST, width - INSET, height - INSET);
  return (
    <div className="oneshot-question">
      <div className="oneshot-question-picture" ref={room}>
        {size > 0 && (
          <DataPicture
            data={data}
            item={item}
            size={size}
            relation="anchor"
            badge
            label={oneshot.newPicture + joined.gap + truth}
          />
        )}
      </div>
      <div className="oneshot-answer">
        <strong>{says}</strong>
        <span className={isRight(outcome) ? 'oneshot-outcome verdict-right' : 'oneshot-outcome verdict-wrong'}>
          <OutcomeMark right={isRight(outcome)} />
          <span>{oneshot.outcomes[outcome]}</span>
        </span>
        <span className="oneshot-truth">{outcome === 'wrong' || outcome === 'refused' ? oneshot.itIs(truth) : ''}</span>
      </div>
    </div>
  );
}
