// d(a,p) and d(a,n) step by step, of the followed triplet or as the mean of the batch, with the margin between them.
import { useState } from 'react';
import { fixed, tick } from '../../i18n/numbers';
import type { RunHistory } from '../../session/run/runHistory';
import { LineChart } from '../../views/chart/LineChart';
import { useExperiment } from '../context/experimentContext';
import { useWords } from '../words/useWords';
import { useRule } from './hooks/useRule';
import { useStepMarks } from './hooks/useStepMarks';

/** Rendered anew by whoever shows it, at the pace of the history. */
export function DistancesChart({ width, height }: { readonly width: number; readonly height: number }) {
  const experiment = useExperiment();
  const { lab } = useWords();
  const rule = useRule();
  const [scope, setScope] = useState<'triplet' | 'batch'>('triplet');
  const marks = useStepMarks();
  const { rows, triplet } = experiment.run.getState().history;
  const power = scope === 'triplet' && rule.distance === 'squared' ? 2 : 1;
  const steps = scope === 'triplet' ? triplet.step : rows.step;
  const ap = scope === 'triplet' ? triplet.anchorPositive.map((d) => d ** power) : rows.meanAnchorPositive;
  const an = scope === 'triplet' ? triplet.anchorNegative.map((d) => d ** power) : rows.meanAnchorNegative;
  const names = scope === 'triplet' ? lab.distancesFollowed : lab.distancesBatch;
  const band =
    rule.loss === 'hinge'
      ? { lower: ap, upper: ap.map((d, i) => d + marginAt(rows, steps[i], rule.margin)), label: lab.marginBand }
      : undefined;
  return (
    <div className="chart-block">
      <LineChart
        width={width}
        height={height}
        title={lab.distancesTitle}
        unit={lab.distanceUnit[rule.distance]}
        xLabel={lab.stepAxis}
        steps={steps}
        series={[
          { id: 'ap', label: names.positive, values: ap, tone: 'positive' },
          { id: 'an', label: names.negative, values: an, tone: 'negative', dashed: true },
        ]}
        band={band}
        marks={marks}
        format={(value) => fixed(value, 2)}
        formatTick={tick}
        description={lab.distancesDescription(ap.at(-1) ?? 0, an.at(-1) ?? 0)}
      />
      <fieldset className="chart-scope">
        <legend className="visually-hidden">{lab.chartScope}</legend>
        <button
          type="button"
          className="toggle toggle-small"
          aria-pressed={scope === 'triplet'}
          onClick={() => setScope('triplet')}
        >
          {lab.scopeTriplet}
        </button>
        <button
          type="button"
          className="toggle toggle-small"
          aria-pressed={scope === 'batch'}
          onClick={() => setScope('batch')}
        >
          {lab.scopeBatch}
        </button>
      </fieldset>
    </div>
  );
}

/** The margin that a step was taken with; the present one before the first step. */
function marginAt({ step, margin }: RunHistory['rows'], wanted: number, present: number): number {
  return margin[wanted - (step[0] ?? 0)] ?? margin[0] ?? present;
}
