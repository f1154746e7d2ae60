// One person while one thing changes: how far each picture is from the one in the middle, pixel by pixel, against how far
// another person is who keeps still.
import { useMemo } from 'react';
import { fixed } from '../../i18n/numbers';
import { useSettings } from '../context/experimentContext';
import { useSize } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { sweptFace } from './faces';
import { largeSize, standsBeside, stripWidth } from './measures';
import { PixelStrip } from './PixelStrip';
import { Portrait } from './Portrait';
import type { Sweep } from './useSweep';

export function SweepPicture({ sweep }: { readonly sweep: Sweep }) {
  const { people, choices } = useWords('faces', 'figures');
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const person = useSettings((settings) => settings['people.person']);
  const factor = useSettings((settings) => settings['people.factor']);
  const at = useSettings((settings) => settings['people.factorAt']);
  const difficulty = useSettings((settings) => settings.difficulty);
  const face = useMemo(() => sweptFace(person, factor, at, difficulty), [person, factor, at, difficulty]);
  const size = largeSize(width, height);
  return (
    <div
      className={standsBeside(width) ? 'frame-measure people-bench people-bench-beside' : 'frame-measure people-bench'}
      ref={place}
    >
      {width > 0 && height > 0 && (
        <>
          <div className="people-large">
            {size > 0 && (
              <Portrait
                key={`${person} ${factor} ${difficulty}`}
                face={face}
                size={size}
                relation={at === 0 ? 'anchor' : 'positive'}
                badge
                label={people.sweptLabel(person, choices['people.factor'][factor], fixed(at, 2))}
              />
            )}
            <div className="people-reading">{people.sweep.reading(fixed(sweep.here, 1))}</div>
          </div>
          <PixelStrip
            width={stripWidth(width, height)}
            height={standsBeside(width) ? height : height - size}
            sweep={sweep}
          />
        </>
      )}
    </div>
  );
}
