// A sweep as a film strip, the distance of each picture as a bar below it, and another person's at its end: the dashed
// line is where a bar would have to stay below.
import { fixed } from '../../i18n/numbers';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useWords } from '../words/useWords';
import { gridStyle, PICTURE, pictureGrid } from './measures';
import { Portrait } from './Portrait';
import type { Sweep } from './useSweep';

interface PixelStripProps {
  /** Of its place, CSS px. */
  readonly width: number;
  readonly height: number;
  readonly sweep: Sweep;
}

/** CSS px of the longest bar, and the distance that it stands for at least: pictures without anything in common. */
const BARS = { lowest: 40, highest: 130 };
const FULL = 40;
/** Numbers and names below the bars, with the gaps between. */
const BELOW = 60;

export function PixelStrip({ width, height: room, sweep: { frames, other } }: PixelStripProps) {
  const experiment = useExperiment();
  const { people, choices } = useWords('faces', 'figures');
  const changes = useChangedPart();
  const person = useSettings((settings) => settings['people.person']);
  const factor = useSettings((settings) => settings['people.factor']);
  const at = useSettings((settings) => settings['people.factorAt']);
  const difficulty = useSettings((settings) => settings.difficulty);
  const locked = useLocks('people.factorAt');
  const grid = pictureGrid(width, [frames.length + 1], PICTURE);
  const longest = Math.round(Math.min(BARS.highest, Math.max(BARS.lowest, room - grid.size - BELOW)));
  const full = Math.max(FULL, other.distance ?? 0, ...frames.map(({ distance }) => distance ?? 0));
  const height = (distance: number | null) => (longest * (distance ?? 0)) / full;

  return (
    <div className="people-strip" style={gridStyle(grid)}>
      {frames.map(({ place, face, distance }) => (
        <button
          type="button"
          key={place}
          className="people-frame"
          aria-pressed={place === at}
          aria-controls={changes}
          disabled={locked}
          onClick={() => experiment.set('people.factorAt', place)}
        >
          <Portrait
            key={`${person} ${factor} ${difficulty}`}
            face={face}
            size={grid.size}
            relation={place === 0 ? 'anchor' : 'positive'}
            badge={place === 0}
            label={people.frameLabel(choices['people.factor'][factor], fixed(place, 2), fixed(distance, 1))}
          />
        </button>
      ))}
      <Portrait
        key={`${other.person} ${difficulty}`}
        face={other.face}
        size={grid.size}
        relation="negative"
        badge
        label={people.otherLabel(other.person, fixed(other.distance, 1))}
      />
      <div className="people-bars" style={{ height: longest }} aria-hidden="true">
        <span className="people-border" style={{ bottom: height(other.distance) }} />
      </div>
      {frames.map(({ place, distance }, i) => (
        <span
          key={place}
          className={distance !== null && distance > (other.distance ?? Infinity) ? 'people-bar is-far' : 'people-bar'}
          style={{ gridColumn: i + 1, height: height(distance) }}
        />
      ))}
      <span className="people-bar people-bar-other" style={{ height: height(other.distance) }} />
      {[...frames, other].map(({ face, distance }, i) => (
        <span key={face.key + String(i)} className="people-number" data-distance={i} aria-hidden="true">
          {fixed(distance, 1)}
        </span>
      ))}
      <span className="people-key people-key-same">{people.personName(person)}</span>
      <span className="people-key people-key-other">{people.personName(other.person)}</span>
    </div>
  );
}
