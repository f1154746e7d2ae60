// From one person to another while everything else stands still: what an encoder must keep.
import { useMemo } from 'react';
import { morphedFace } from '../../data/faces/face';
import { percent } from '../../i18n/numbers';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { useWords } from '../words/useWords';
import { strip } from './faces';
import { gridStyle, LARGE, PICTURE, pictureGrid, stripWidth } from './measures';
import { Portrait } from './Portrait';

const SHARES = strip(0, 1, 7);

export function MorphPanel({ width }: { readonly width: number }) {
  const experiment = useExperiment();
  const { people } = useWords('faces');
  const person = useSettings((settings) => settings['people.person']);
  const other = useSettings((settings) => settings['people.other']);
  const share = useSettings((settings) => settings['people.share']);
  const difficulty = useSettings((settings) => settings.difficulty);
  const locked = useLocks('people.share');
  const hidesControls = useHides('controls');
  const large = useMemo(() => morphedFace(person, other, share, difficulty), [person, other, share, difficulty]);
  const frames = useMemo(
    () => SHARES.map((at) => ({ at, face: morphedFace(person, other, at, difficulty) })),
    [person, other, difficulty],
  );
  const grid = pictureGrid(stripWidth(width), [SHARES.length], PICTURE);
  const subject = `${person} ${other} ${difficulty}`;
  const label = (at: number) => people.morphLabel(person, other, percent(at));

  return (
    <section className="people-part" aria-label={people.morph.title}>
      <h3 className="label-heading">{people.morph.title}</h3>
      <p className="people-intro">{people.morph.intro}</p>
      <div className="people-bench">
        <div className="people-large">
          <Portrait key={subject} face={large} size={LARGE} label={label(share)} />
          <p className="people-reading">{label(share)}</p>
        </div>
        <div className="people-tools">
          {!hidesControls && <NumberControl name="people.share" label={people.morph.slider(person, other)} />}
          <div className="people-strip" style={gridStyle(grid)}>
            {frames.map(({ at, face }) => (
              <button
                type="button"
                key={at}
                className="people-frame"
                aria-pressed={at === share}
                disabled={locked}
                onClick={() => experiment.set('people.share', at)}
              >
                <Portrait key={subject} face={face} size={grid.size} label={label(at)} />
              </button>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}
