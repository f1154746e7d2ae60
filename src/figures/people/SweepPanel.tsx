// One person while one thing changes: how far each picture is from the one in the middle, pixel by pixel, against how far
// another person is who keeps still.
import { useMemo } from 'react';
import { fixed } from '../../i18n/numbers';
import { useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { ChoiceControl } from '../controls/ChoiceControl';
import { NumberControl } from '../controls/NumberControl';
import { useWords } from '../words/useWords';
import { sweptFace } from './faces';
import { LARGE, stripWidth } from './measures';
import { PixelStrip } from './PixelStrip';
import { Portrait } from './Portrait';
import { SweepTable } from './SweepTable';
import type { Sweep } from './useSweep';

interface SweepPanelProps {
  readonly width: number;
  readonly sweep: Sweep;
}

export function SweepPanel({ width, sweep }: SweepPanelProps) {
  const { people, choices } = useWords('faces');
  const person = useSettings((settings) => settings['people.person']);
  const factor = useSettings((settings) => settings['people.factor']);
  const at = useSettings((settings) => settings['people.factorAt']);
  const difficulty = useSettings((settings) => settings.difficulty);
  const hidesControls = useHides('controls');
  const face = useMemo(() => sweptFace(person, factor, at, difficulty), [person, factor, at, difficulty]);
  const name = choices['people.factor'][factor];

  return (
    <section className="people-part" aria-label={people.sweep.title}>
      <h3 className="label-heading">{people.sweep.title}</h3>
      <p className="people-intro">{people.sweep.intro}</p>
      {!hidesControls && <ChoiceControl name="people.factor" as="buttons" />}
      <div className="people-bench">
        <div className="people-large">
          <Portrait
            key={`${person} ${factor} ${difficulty}`}
            face={face}
            size={LARGE}
            relation={at === 0 ? 'anchor' : 'positive'}
            badge
            label={people.sweptLabel(person, name, fixed(at, 2))}
          />
          <p className="people-reading">{people.sweep.reading(fixed(sweep.here, 1))}</p>
        </div>
        <div className="people-tools">
          {!hidesControls && <NumberControl name="people.factorAt" label={name} />}
          <PixelStrip width={stripWidth(width)} sweep={sweep} />
          <p className="people-verdict">{sweep.words}</p>
        </div>
      </div>
      <SweepTable sweep={sweep} />
    </section>
  );
}
