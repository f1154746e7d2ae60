// The features of the reader's face, each a slider; another stranger to begin with; and the face put on the shelf, or taken off.
import { percent } from '../../../i18n/numbers';
import { useChangedPart } from '../../context/changedPart';
import { useWords } from '../../words/useWords';
import { FEATURES } from './features';
import type { OwnFaceMaker } from './useOwnFace';

interface OwnFeaturesProps {
  readonly maker: OwnFaceMaker;
  /** Null while there is no picture to enrol. */
  readonly onEnrol: (() => void) | null;
  /** Null while it is not on the shelf. */
  readonly onTakeOff: (() => void) | null;
}

export function OwnFeatures({ maker, onEnrol, onTakeOff }: OwnFeaturesProps) {
  const { oneshot } = useWords('faces');
  const changes = useChangedPart();
  return (
    <div className="oneshot-own">
      <fieldset className="oneshot-features">
        <legend className="visually-hidden">{oneshot.questions.own}</legend>
        {FEATURES.map((feature) => {
          const place = Math.round(100 * maker.place(feature));
          return (
            <label key={feature} className="oneshot-feature">
              <span>{oneshot.features[feature]}</span>
              <input
                className="control-slider"
                type="range"
                min={0}
                max={100}
                step={1}
                value={place}
                aria-controls={changes}
                aria-valuetext={percent(place / 100)}
                onChange={(event) => maker.move(feature, Number(event.target.value) / 100)}
              />
            </label>
          );
        })}
      </fieldset>
      <div className="oneshot-enrol">
        <button type="button" className="button" aria-controls={changes} onClick={maker.surprise}>
          {oneshot.surprise}
        </button>
        <button
          type="button"
          className="button"
          aria-controls={changes}
          disabled={!onEnrol}
          onClick={() => onEnrol?.()}
        >
          {oneshot.enrolOwn}
        </button>
        <button
          type="button"
          className="button"
          aria-controls={changes}
          disabled={!onTakeOff}
          onClick={() => onTakeOff?.()}
        >
          {oneshot.takeOff}
        </button>
        <p className="oneshot-note">{oneshot.noSuchPerson}</p>
      </div>
    </div>
  );
}
