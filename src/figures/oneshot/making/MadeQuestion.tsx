// The made picture that is asked about, large, the answer in words, and a slider along what varies.
import { ItemPicture } from '../../../views/ItemPicture';
import { useChangedPart } from '../../context/changedPart';
import { useSize } from '../../parts/hooks/useSize';
import { useWords } from '../../words/useWords';
import type { Naming } from '../measure';
import { OutcomeMark } from '../OutcomeMark';
import { INSET, LARGEST } from '../Question';
import type { PlaceName } from '../shelf/usePlaceName';
import { POSITIONS } from './making';
import type { Bench } from './useBench';
import { useMadeText } from './useMadeText';

interface MadeQuestionProps {
  readonly bench: Bench;
  /** Of the strip's pictures, in order; null until they are known. */
  readonly namings: readonly Naming[] | null;
  readonly name: PlaceName;
  /** Plain. */
  readonly threshold: number;
}

export function MadeQuestion({ bench, namings, name, threshold }: MadeQuestionProps) {
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const { pictures, wish, position } = bench;
  const picture = pictures[position];
  const text = useMadeText(wish, name);
  const naming = namings?.[position];
  const refused = naming !== undefined && naming.distance > threshold;
  const size = Math.min(LARGEST, width - INSET, height - INSET);
  return (
    <div className="oneshot-question">
      <div className="oneshot-question-picture" ref={room}>
        {picture && size > 0 && (
          <ItemPicture
            picture={picture}
            size={size}
            relation="anchor"
            badge
            label={oneshot.madePicture(text(position))}
          />
        )}
      </div>
      <div className="oneshot-answer">
        <strong>{naming ? (refused ? oneshot.saysNobody : oneshot.says(name(naming.nearest))) : '…'}</strong>
        {naming && wish.kind === 'sweep' && (
          <span className="oneshot-outcome">
            <OutcomeMark right={!refused && naming.nearest === wish.place} />
          </span>
        )}
      </div>
      <label className="oneshot-slide">
        <span>{wish.kind === 'sweep' ? oneshot.factors[wish.factor] : oneshot.position}</span>
        <input
          type="range"
          min={0}
          max={POSITIONS - 1}
          step={1}
          value={position}
          aria-controls={changes}
          aria-valuetext={text(position)}
          onChange={(event) => bench.setPosition(Number(event.target.value))}
        />
        <output aria-live="off">{text(position)}</output>
      </label>
    </div>
  );
}
