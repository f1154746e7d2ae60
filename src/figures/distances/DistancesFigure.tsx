// The two distances step by step, for the followed triplet or as the mean of the batch, with the margin between them.
import '../../styles/figures/distances.css';
import { useId, useRef } from 'react';
import { fixed } from '../../i18n/numbers';
import { ChangedPartContext } from '../context/changedPart';
import { useExperiment, useRun } from '../context/experimentContext';
import { DistancesChart } from '../parts/DistancesChart';
import { FigureFrame } from '../parts/FigureFrame';
import { useFrames } from '../parts/hooks/useFrames';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useRest } from '../parts/hooks/useRest';
import { useSize } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { MarginControl } from '../parts/MarginControl';
import { FoldedNumbers, NumbersTable } from '../parts/NumbersTable';
import { Transport } from '../parts/Transport';
import { TripletColumn } from '../parts/TripletColumn';
import { useWords } from '../words/useWords';

const ROWS_SHOWN = 12;
/** Of the choice below the chart, with the gap above it, CSS px. */
const SCOPE_HEIGHT = 36;

export default function DistancesFigure() {
  const experiment = useExperiment();
  const { distances: words, lab } = useWords('story');
  const figure = useRef<HTMLElement>(null);
  const picture = useId();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  useRest(figure, experiment.rest);
  useFrames();
  useHistoryTick();
  const frame = useRun((run) => run.frame);
  const { triplet } = experiment.run.getState().history;
  const last = triplet.step.length - 1;

  return (
    <ChangedPartContext value={picture}>
      <FigureFrame
        label={words.title}
        className="distances"
        ref={figure}
        picture={
          <div id={picture} className="frame-measure" ref={place}>
            {width > 0 && height > 0 && <DistancesChart width={width} height={height - SCOPE_HEIGHT} />}
          </div>
        }
        aside={
          <>
            <TripletColumn size={56} />
            <FoldedNumbers>
              <NumbersTable
                heads={[lab.tableRows.step, lab.tableRows.anchorPositive, lab.tableRows.anchorNegative]}
                rows={triplet.step.slice(-ROWS_SHOWN).map((step, i, shown) => {
                  const at = last - (shown.length - 1 - i);
                  const distances = [triplet.anchorPositive[at], triplet.anchorNegative[at]];
                  return {
                    id: String(step),
                    name: String(step),
                    cells: distances.map((distance) => fixed(distance, 4)),
                  };
                })}
              />
            </FoldedNumbers>
          </>
        }
        dock={
          <>
            <Transport />
            <MarginControl />
            <LiveRegion
              text={frame ? words.spoken(frame.step, frame.anchorPositive, frame.anchorNegative) : lab.statuses.loading}
            />
          </>
        }
        caption={<p>{words.caption}</p>}
      />
    </ChangedPartContext>
  );
}
