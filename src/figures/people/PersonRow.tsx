// One person's first pictures in a row, as many as fit, and the way to another person.
import { useMemo } from 'react';
import { itemFace } from '../../data/faces/face';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { useWords } from '../words/useWords';
import { anotherPerson } from './faces';
import { gridStyle, rowGrid, standsBeside } from './measures';
import { Portrait } from './Portrait';

type Who = 'people.person' | 'people.other';

interface PersonRowProps {
  readonly who: Who;
  /** Of its place, CSS px. */
  readonly width: number;
  readonly height: number;
}

const PICTURES = 8;
const TAKEN: Readonly<Record<Who, Who>> = { 'people.person': 'people.other', 'people.other': 'people.person' };

export function PersonRow({ who, width, height }: PersonRowProps) {
  const experiment = useExperiment();
  const { people } = useWords('faces');
  const changes = useChangedPart();
  const person = useSettings((settings) => settings[who]);
  const taken = useSettings((settings) => settings[TAKEN[who]]);
  const difficulty = useSettings((settings) => settings.difficulty);
  const hidesControls = useHides('controls');
  const hidden = useHides(who);
  const locked = useLocks(who);
  const faces = useMemo(
    () => Array.from({ length: PICTURES }, (_, item) => itemFace({ person, item }, difficulty)),
    [person, difficulty],
  );
  const grid = rowGrid(width, height, PICTURES);

  return (
    <div className={standsBeside(width) ? 'people-row people-row-beside' : 'people-row'} data-person={person}>
      {!hidesControls && !hidden && (
        <div className="people-who">
          <NumberControl name={who} slider={false} />
          <button
            type="button"
            className="button"
            aria-controls={changes}
            aria-label={people.anotherThan(person)}
            disabled={locked}
            onClick={() => experiment.set(who, anotherPerson(person, taken))}
          >
            {people.another}
          </button>
        </div>
      )}
      <ul className="people-pictures" style={gridStyle(grid)}>
        {faces.map((face, item) => (
          <li key={face.key}>
            <Portrait face={face} size={grid.size} label={people.pictureLabel(person, item + 1)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
