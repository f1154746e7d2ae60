// The dial, and below it all that it says in one line.
import { fixed } from '../../i18n/numbers';
import { AngleDial } from '../../views/angles/AngleDial';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { Parts } from '../parts/boundary/Parts';
import { useSize } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { useDialReading } from './reading';

export function DialPicture() {
  const { angles } = useWords('story');
  const experiment = useExperiment();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const first = useSettings((settings) => settings['angles.first']);
  const second = useSettings((settings) => settings['angles.second']);
  const locked = [useLocks('angles.first'), useLocks('angles.second')];
  const { degrees, theta, units } = useDialReading();
  const [angle, chord, squared, cosine] = units.map(({ value }) => fixed(value, 2));
  const texts = {
    theta: angles.marks.theta(fixed(degrees, 0)),
    arc: angles.marks.arc(angle),
    chord: angles.marks.chord(chord),
    squared: angles.marks.squared(squared),
    cosine: angles.marks.cosine(cosine),
  };
  const bands = units.filter(({ unit }) => unit !== 'cosine');
  return (
    <Parts as="div" className="angles-main">
      <div className="frame-measure" ref={place}>
        {width > 0 && height > 0 && (
          <AngleDial
            width={width}
            height={height}
            first={first}
            second={second}
            theta={theta}
            ends={bands.map(({ end }) => (end ? (end.degrees * Math.PI) / 180 : null))}
            texts={texts}
            bandNames={bands.map(({ unit }) => angles.bandNames[unit])}
            names={[angles.knobs.first, angles.knobs.second]}
            pointTexts={[
              angles.pointLabel(angles.pointNames.first, first, degrees),
              angles.pointLabel(angles.pointNames.second, second, degrees),
            ]}
            locked={locked[0] || locked[1]}
            onTurn={(point, direction) => experiment.set(`angles.${point}`, direction)}
          />
        )}
      </div>
      <ul className="angles-line" aria-label={angles.lineLabel}>
        {(['theta', 'arc', 'chord', 'squared', 'cosine'] as const).map((mark) => (
          <li key={mark} className={`angles-item angles-item-${mark}`} translate="no">
            {texts[mark]}
          </li>
        ))}
      </ul>
    </Parts>
  );
}
