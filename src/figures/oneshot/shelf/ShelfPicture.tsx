// The picture of the figure: what is asked on the left, the shelf on the right.
import type { Elements } from 'react/jsx-runtime';
import { useChangedPart } from '../../context/changedPart';
import { NumberControl } from '../../controls/NumberControl';
import { Parts } from '../../parts/boundary/Parts';
import { useWords } from '../../words/useWords';
import type { Enrolment } from '../making/question';
import type { Naming } from '../measure';
import type { OneShot } from '../useOneShot';
import { Shelf } from './Shelf';
import type { PlaceName } from './usePlaceName';

interface ShelfPictureProps {
  readonly oneShot: OneShot;
  readonly name: PlaceName;
  /** Of the picture that is compared. */
  readonly naming: Naming;
  /** The place of its class; null where it has none here, `'between'` where that is the question. */
  readonly truth: number | null | 'between';
  /** Plain. */
  readonly threshold: number;
  /** The made pictures on the shelf. */
  readonly enrolments: readonly Enrolment[];
  readonly onRedraw: () => void;
  /** What is asked, and what else could be, in a row below. */
  readonly asked: Elements;
  readonly others?: Elements;
}

export function ShelfPicture({
  oneShot,
  name,
  naming,
  truth,
  threshold,
  enrolments,
  onRedraw,
  asked,
  others,
}: ShelfPictureProps) {
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  const { data, judging, round, mostWays } = oneShot;
  return (
    <div className="oneshot-picture">
      <Parts as="div" className="oneshot-asked">
        {asked}
      </Parts>
      <Parts as="div" className="oneshot-enrolled">
        <div className="oneshot-shelf-head">
          <h4 className="label-heading">{oneshot.nearestFirst}</h4>
          <NumberControl name="oneshot.enrolled" slider={false} most={mostWays} />
          <button type="button" className="button" aria-controls={changes} onClick={onRedraw}>
            {oneshot.redraw}
          </button>
        </div>
        <Shelf
          data={data}
          items={Array.from(round.enrolled, (row) => judging.items[row])}
          name={name}
          naming={naming}
          truth={truth}
          threshold={threshold}
          made={enrolments}
        />
      </Parts>
      {others ? (
        <Parts as="div" className="oneshot-row">
          {others}
        </Parts>
      ) : null}
    </div>
  );
}
