// The plane of the query and its two candidates.
import type { NumberRow } from '../../registry/settingRow';
import { settingRow } from '../../session/settings/settingsTable';
import { LengthsPlane } from '../../views/angles/LengthsPlane';
import { useExperiment } from '../context/experimentContext';
import { useLocks } from '../context/figureOptions';
import { useSize } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { CANDIDATES, type Candidate, QUERY } from './candidates';
import { useCandidates } from './useCandidates';

const { min, max } = settingRow('angles.aX') as NumberRow;
/** Two decimals: what a hand can aim at. */
const held = (value: number) => Math.min(max, Math.max(min, Math.round(value * 100) / 100));

export function LengthsPicture() {
  const { angles } = useWords('story');
  const experiment = useExperiment();
  const locked = useLocks('angles.aX');
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const { places, of, nearest } = useCandidates();

  return (
    <div className="frame-measure" ref={place}>
      {width > 0 && height > 0 && (
        <LengthsPlane
          width={width}
          height={height}
          query={QUERY}
          queryName={angles.query}
          candidates={CANDIDATES.map((id) => ({
            id,
            letter: angles.letters[id],
            place: places[id],
            projected: of[id].projected,
            label: angles.candidateLabel(angles.letters[id], ...places[id]),
            nearest: { plain: nearest.squared === id, cosine: nearest.cosine === id },
          }))}
          locked={locked}
          onPlace={(id, [x, y]) =>
            experiment.replace({
              ...experiment.settings.getState(),
              [`angles.${id as Candidate}X`]: held(x),
              [`angles.${id as Candidate}Y`]: held(y),
            })
          }
        />
      )}
    </div>
  );
}
