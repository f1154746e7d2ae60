// From one person to another while everything else stands still: what an encoder must keep.
import { useMemo } from 'react';
import { morphedFace } from '../../data/faces/face';
import { percent } from '../../i18n/numbers';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useSize } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { strip } from './faces';
import { gridStyle, largeSize, PICTURE, pictureGrid, standsBeside, stripWidth } from './measures';
import { Portrait } from './Portrait';

const SHARES = strip(0, 1, 7);

export function MorphPicture() {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { people } = useWords('faces');
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const person = useSettings((settings) => settings['people.person']);
  const other = useSettings((settings) => settings['people.other']);
  const share = useSettings((settings) => settings['people.share']);
  const difficulty = useSettings((settings) => settings.difficulty);
  const locked = useLocks('people.share');
  const large = useMemo(() => morphedFace(person, other, share, difficulty), [person, other, share, difficulty]);
  const frames = useMemo(
    () => SHARES.map((at) => ({ at, face: morphedFace(person, other, at, difficulty) })),
    [person, other, difficulty],
  );
  const grid = pictureGrid(stripWidth(width, height), [SHARES.length], PICTURE);
  const subject = `${person} ${other} ${difficulty}`;
  const label = (at: number) => people.morphLabel(person, other, percent(at));
  const size = largeSize(width, height);
  return (
    <div
      className={standsBeside(width) ? 'frame-measure people-bench people-bench-beside' : 'frame-measure people-bench'}
      ref={place}
    >
      {width > 0 && height > 0 && (
        <>
          <div className="people-large">
            {size > 0 && <Portrait key={subject} face={large} size={size} label={label(share)} />}
            <div className="people-reading">{label(share)}</div>
          </div>
          <div className="people-strip" style={gridStyle(grid)}>
            {frames.map(({ at, face }) => (
              <button
                type="button"
                key={at}
                className="people-frame"
                aria-pressed={at === share}
                aria-controls={changes}
                disabled={locked}
                onClick={() => experiment.set('people.share', at)}
              >
                <Portrait key={subject} face={face} size={grid.size} label={label(at)} />
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
