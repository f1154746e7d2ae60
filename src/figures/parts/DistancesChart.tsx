// d(a,p) and d(a,n) step by step, of the followed triplet or as the mean of the batch, with the margin between them.
import { useId, useState } from 'react';
import type { Elements } from 'react/jsx-runtime';
import { inUnit } from '../../core/loss/distanceUnit';
import type { Distance } from '../../core/loss/kinds';
import { tick, whole } from '../../i18n/numbers';
import { written } from '../../i18n/quantities';
import type { Frame } from '../../training/protocol/reports';
import { LineChart } from '../../views/chart/LineChart';
import { useExperiment } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { useTweened } from './hooks/useDisplayed';
import { useRule } from './hooks/useRule';
import { useStepMarks } from './hooks/useStepMarks';
import { distanceText } from './run/TripletDistance';
import { displayOf } from './shown/display';
import { ShownNumber } from './shown/ShownNumber';
import { batchHistory, type DistanceHistory, followedHistory } from './shown/shownHistory';

/** Rendered anew by whoever shows it, at the pace of the history, and while steps are slow with each point of a tween. */
export function DistancesChart({ width, height }: { readonly width: number; readonly height: number }) {
  const { run } = useExperiment();
  const { lab } = useWords();
  const rule = useRule();
  const [scope, setScope] = useState<'triplet' | 'batch'>('triplet');
  const changes = useStepMarks();
  const chart = useId();
  useTweened();
  const { history } = run.getState();
  const { frame } = displayOf(run).shown.getState();
  const unit = rule.distance;
  const step = frame?.step ?? 0;
  const followed = scope === 'triplet';
  const { begun, ...ofTriplets } = followedHistory(history, step, rule);
  const known = followed ? endingIn(frame, ofTriplets, unit) : batchHistory(history, step, rule);
  const { step: steps, reach, anchorPositive: ap, anchorNegative: an } = known;
  const marks = followed ? changes.concat(begun.map((step) => ({ step, label: lab.tripletMark }))) : changes;
  const names = followed ? lab.distancesFollowed[unit] : lab.distancesBatch;
  const text = (value: number) => written.distance(value);
  /** At the end of a line stands what the picture shows, also between two renderings of the chart. */
  const end = (pair: 'anchorPositive' | 'anchorNegative'): Elements =>
    followed && <ShownNumber as="tspan" text={distanceText(pair, unit)} />;
  return (
    <div className="chart-block">
      <div id={chart}>
        <LineChart
          width={width}
          height={height}
          title={lab.distancesTitle}
          unit={lab.distanceUnit[unit]}
          xLabel={lab.stepAxis}
          steps={steps}
          axisTo={history.rows.step.at(-1)}
          series={[
            { id: 'ap', label: names.positive, values: ap, tone: 'positive', now: end('anchorPositive') },
            { id: 'an', label: names.negative, values: an, tone: 'negative', dashed: true, now: end('anchorNegative') },
          ]}
          band={rule.loss === 'hinge' ? { lower: ap, upper: reach, label: lab.marginBand } : undefined}
          marks={marks}
          format={text}
          formatStep={whole}
          formatTick={tick}
          description={lab.distancesDescription(ap.at(-1) ?? 0, an.at(-1) ?? 0, unit)}
        />
      </div>
      <fieldset className="chart-scope">
        <legend className="visually-hidden">{lab.chartScope}</legend>
        <button
          type="button"
          className="toggle toggle-small"
          aria-pressed={followed}
          aria-controls={chart}
          onClick={() => setScope('triplet')}
        >
          {lab.scopeTriplet}
        </button>
        <button
          type="button"
          className="toggle toggle-small"
          aria-pressed={!followed}
          aria-controls={chart}
          onClick={() => setScope('batch')}
        >
          {lab.scopeBatch}
        </button>
      </fieldset>
    </div>
  );
}

/** The same with the distances of the picture at its last step. */
function endingIn(frame: Frame | null, history: DistanceHistory, unit: Distance): DistanceHistory {
  if (frame === null || history.step.at(-1) !== frame.step) return history;
  const last = history.step.length - 1;
  return {
    ...history,
    anchorPositive: [...history.anchorPositive.slice(0, last), inUnit(frame.anchorPositive, unit)],
    anchorNegative: [...history.anchorNegative.slice(0, last), inUnit(frame.anchorNegative, unit)],
  };
}
