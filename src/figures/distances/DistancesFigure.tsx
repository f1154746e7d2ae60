// The two distances step by step, for the followed triplet or as the mean of the batch, with the margin between them.
import { useRef } from 'react';
import { fixed } from '../../i18n/numbers';
import { useExperiment, useRun } from '../context/experimentContext';
import { DistancesChart } from '../parts/DistancesChart';
import { useFrames } from '../parts/hooks/useFrames';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useRest } from '../parts/hooks/useRest';
import { useWidth } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { MarginControl } from '../parts/MarginControl';
import { FoldedNumbers, NumbersTable } from '../parts/NumbersTable';
import { Parts } from '../parts/Parts';
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
  const frame = useRun((run) => run.frame);
  const { triplet } = experiment.run.getState().history;
  const last = triplet.step.length - 1;

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
          heads={[lab.tableRows.step, lab.tableRows.anchorPositive, lab.tableRows.anchorNegative]}
          rows={triplet.step.slice(-ROWS_SHOWN).map((step, i, shown) => {
            const at = last - (shown.length - 1 - i);
            const distances = [triplet.anchorPositive[at], triplet.anchorNegative[at]];
            return { id: String(step), name: String(step), cells: distances.map((distance) => fixed(distance, 4)) };
          })}
        />
      </FoldedNumbers>
      <LiveRegion
        text={frame ? words.spoken(frame.step, frame.anchorPositive, frame.anchorNegative) : lab.statuses.loading}
      />
    </Parts>
  );
}
