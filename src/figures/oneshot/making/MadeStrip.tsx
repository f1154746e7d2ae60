// The made pictures in a row, each with the name that it is given and how far that is. Until there are names, how far the making is.
import { ItemPicture } from '../../../views/ItemPicture';
import { useChangedPart } from '../../context/changedPart';
import { useDistanceText } from '../../parts/hooks/useDistanceText';
import { useWords } from '../../words/useWords';
import type { Naming } from '../measure';
import { OutcomeMark } from '../OutcomeMark';
import type { PlaceName } from '../shelf/usePlaceName';
import { MakingNote } from './MakingNote';
import { POSITIONS } from './making';
import type { Bench } from './useBench';
import type { Search } from './useFailing';
import { useMadeText } from './useMadeText';

interface MadeStripProps {
  readonly bench: Bench;
  readonly namings: readonly Naming[] | null;
  readonly search: Search | null;
  readonly name: PlaceName;
  /** Plain. */
  readonly threshold: number;
}

const SIZE = 36;
const PLACES = Array.from({ length: POSITIONS }, (_, i) => i);

export function MadeStrip({ bench, namings, search, name, threshold }: MadeStripProps) {
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  const distanceText = useDistanceText();
  const { pictures, wish, position } = bench;
  const text = useMadeText(wish, name);
  return (
    <div className="oneshot-strip-room">
      <ol className="oneshot-strip" aria-busy={!bench.ready}>
        {PLACES.map((i) => {
          const naming = namings?.[i];
          const picture = pictures[i];
          const refused = naming !== undefined && naming.distance > threshold;
          const says = naming === undefined ? '' : refused ? oneshot.nobody : name(naming.nearest);
          return (
            <li key={i} data-position={i} data-named={naming && !refused ? naming.nearest : ''}>
              <button
                type="button"
                aria-pressed={i === position}
                aria-controls={changes}
                onClick={() => bench.setPosition(i)}
              >
                {picture ? (
                  <ItemPicture picture={picture} size={SIZE} label={oneshot.madePicture(text(i))} />
                ) : (
                  <span className="picture" style={{ width: SIZE, height: SIZE }} />
                )}
                <span className="visually-hidden">{oneshot.named}</span>
                <span className="oneshot-says">
                  <span>{says}</span>
                  {wish.kind === 'sweep' && naming && <OutcomeMark right={!refused && naming.nearest === wish.place} />}
                </span>
                <span className="oneshot-distance" translate="no">
                  {naming && distanceText(naming.distance)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {!namings && <MakingNote search={search} coming={bench.coming} ready={bench.ready} />}
    </div>
  );
}
