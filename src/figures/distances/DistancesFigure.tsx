// The two distances step by step, for the followed triplet or as the mean of the batch, with the margin between them.
import { useRef } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { written } from '../../i18n/quantities';
import { useExperiment } from '../context/experimentContext';
import { DistancesChart } from '../parts/DistancesChart';
import { useShown } from '../parts/hooks/useDisplayed';
import { useFrames } from '../parts/hooks/useFrames';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useRest } from '../parts/hooks/useRest';
import { useRule } from '../parts/hooks/useRule';
import { useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { MarginControl } from '../parts/MarginControl';
import { FoldedNumbers, NumbersTable } from '../parts/NumbersTable';
import { Parts } from '../parts/Parts';
import { tripletHistory } from '../parts/shownHistory';
import { Transport } from '../parts/Transport';
import { TripletColumn } from '../parts/TripletColumn';
import { useWords } from '../words/useWords';

const ROWS_SHOWN = 12;

export default function DistancesFigure() {
  const experiment = useExperiment();
  const { distances: words, lab } = useWords('story');
  const figure = useRef<HTMLElement>(null);
  const [place, width] = useWidth<HTMLDivElement>();
  useRest(figure, experiment.rest);
  useFrames();
  useHistoryTick();
  const frame = useShown((shown) => shown);
  const rule = useRule();
  const unit = rule.distance;
  const names = lab.distanceRows[unit];
  const history = tripletHistory(experiment.run.getState().history, frame?.step ?? 0, rule);
  const { step: steps, anchorPositive, anchorNegative } = history;
  const first = Math.max(0, steps.length - ROWS_SHOWN);

  return (
    <Parts as="figure" className="distances" ref={figure} aria-label={words.title}>
      <TripletColumn size={64} />
      <div ref={place}>
        {width > 0 && <DistancesChart width={width} height={Math.min(320, Math.max(200, width * 0.4))} />}
      </div>
      <Transport />
      <MarginControl />
      <figcaption className="caption">{words.caption}</figcaption>
      <FoldedNumbers>
        <NumbersTable
          heads={[lab.tableRows.step, names.anchorPositive, names.anchorNegative]}
          rows={steps.slice(first).map((step, i) => {
            const distances = [anchorPositive[first + i], anchorNegative[first + i]];
            return {
              id: String(step),
              name: String(step),
              cells: distances.map((value) => written.distance(value)),
            };
          })}
        />
      </FoldedNumbers>
      <LiveRegion
        text={
          frame
            ? words.spoken(frame.step, inUnit(frame.anchorPositive, unit), inUnit(frame.anchorNegative, unit), unit)
            : lab.statuses.loading
        }
      />
    </Parts>
  );
}
