// The two distances step by step, for the followed triplet or as the mean of the batch, with the margin between them.
import { whole } from '../../i18n/numbers';
import '../../styles/figures/distances.css';
import { useId, useRef } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { written } from '../../i18n/quantities';
import { ChangedPartContext } from '../context/changedPart';
import { useExperiment } from '../context/experimentContext';
import { DistancesChart } from '../parts/DistancesChart';
import { FigureFrame } from '../parts/FigureFrame';
import { useShown } from '../parts/hooks/useDisplayed';
import { useFrames } from '../parts/hooks/useFrames';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useRest } from '../parts/hooks/useRest';
import { useRule } from '../parts/hooks/useRule';
import { useSize } from '../parts/hooks/useSize';
import { LiveRegion } from '../parts/LiveRegion';
import { FoldedNumbers, NumbersTable } from '../parts/NumbersTable';
import { MarginControl } from '../parts/run/MarginControl';
import { Transport } from '../parts/run/Transport';
import { TripletColumn } from '../parts/run/TripletColumn';
import { tripletHistory } from '../parts/shown/shownHistory';
import { textScale } from '../parts/textScale';
import { useWords } from '../words/useWords';

const ROWS_SHOWN = 12;
/** Of the choice below the chart, with the gap above it, CSS px of the usual text. */
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
  const frame = useShown((shown) => shown);
  const rule = useRule();
  const unit = rule.distance;
  const names = lab.distanceRows[unit];
  const history = tripletHistory(experiment.run.getState().history, frame?.step ?? 0, rule);
  const { step: steps, anchorPositive, anchorNegative } = history;
  const first = Math.max(0, steps.length - ROWS_SHOWN);

  return (
    <ChangedPartContext value={picture}>
      <FigureFrame
        label={words.title}
        className="distances"
        ref={figure}
        picture={
          <div id={picture} className="frame-measure" ref={place}>
            {width > 0 && height > 0 && <DistancesChart width={width} height={height - SCOPE_HEIGHT * textScale()} />}
          </div>
        }
        aside={
          <>
            <TripletColumn size={56} />
            <FoldedNumbers>
              <NumbersTable
                heads={[lab.tableRows.step, names.anchorPositive, names.anchorNegative]}
                rows={steps.slice(first).map((step, i) => {
                  const distances = [anchorPositive[first + i], anchorNegative[first + i]];
                  return {
                    id: String(step),
                    name: whole(step),
                    cells: distances.map((value) => written.distance(value)),
                  };
                })}
              />
            </FoldedNumbers>
          </>
        }
        dock={
          <>
            <Transport brief />
            <MarginControl />
            <LiveRegion
              text={
                frame
                  ? words.spoken(
                      frame.step,
                      inUnit(frame.anchorPositive, unit),
                      inUnit(frame.anchorNegative, unit),
                      unit,
                    )
                  : lab.statuses.loading
              }
            />
          </>
        }
        caption={<p>{words.caption}</p>}
      />
    </ChangedPartContext>
  );
}
