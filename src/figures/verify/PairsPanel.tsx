// The judging half's pairs by distance, and the threshold between them: as a mark to drag, a slider and a number.
import { useMemo, useRef, useState } from 'react';
import { histogram } from '../../core/evaluation/histogram';
import type { PairDistances } from '../../core/evaluation/verification';
import { fixed, percent, tick } from '../../i18n/numbers';
import { settingRow } from '../../session/settings/settingsTable';
import { Histogram } from '../../views/chart/Histogram';
import { histogramFrame, LEFT } from '../../views/chart/histogramFrame';
import { ThresholdHandle } from '../../views/verify/ThresholdHandle';
import { useExperiment } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { useWidth } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { useHistogramEnd } from './useHistogramEnd';

const BINS = 40;
const HEIGHT = 240;
/** How far beyond the threshold the axis goes at least, so that there is somewhere to pull it. */
const BEYOND = 1.1;

export function PairsPanel({ pairs, threshold }: { readonly pairs: PairDistances; readonly threshold: number }) {
  const experiment = useExperiment();
  const { verify, lab } = useWords('faces');
  const [place, width] = useWidth<HTMLDivElement>();
  const hidden = useHides('threshold');
  const locked = useLocks('threshold');
  const [held, setHeld] = useState(false);
  const farthest = useMemo(() => Math.max(largest(pairs.same), largest(pairs.different)), [pairs]);
  const restingEnd = useHistogramEnd(Math.max(farthest, threshold * BEYOND));
  const heldEnd = useRef(restingEnd);
  if (!held) heldEnd.current = restingEnd;
  // A run that spreads under the hand still has to fit.
  const to = held ? Math.max(heldEnd.current, farthest) : restingEnd;
  const counts = useMemo(
    () => ({ same: histogram(pairs.same, 0, to, BINS), different: histogram(pairs.different, 0, to, BINS) }),
    [pairs, to],
  );
  const labels = {
    title: lab.histogramTitle,
    same: lab.histogramSame,
    different: lab.histogramDifferent,
    threshold: lab.histogramThreshold(threshold),
  };
  const { middle, right } = histogramFrame(width, HEIGHT, labels, true);
  const row = settingRow('threshold');

  return (
    <section className="verify-pairs" aria-label={lab.histogramTitle}>
      <div className="verify-histogram" ref={place} style={{ minHeight: HEIGHT }}>
        {width > 0 && (
          <Histogram
            width={width}
            height={HEIGHT}
            {...counts}
            to={to}
            labels={labels}
            unit={lab.distanceUnit.plain}
            threshold={threshold}
            format={tick}
            formatShare={(share) => percent(share)}
            description={verify.histogramDescription(pairs.same.length, pairs.different.length)}
          />
        )}
        {width > 0 && !hidden && row.kind === 'number' && (
          <ThresholdHandle
            left={LEFT}
            right={right}
            y={middle}
            to={to}
            threshold={threshold}
            max={row.max}
            label={verify.handle}
            valueText={`${fixed(threshold, 2)} ${lab.distanceUnit.plain}`}
            disabled={locked}
            onThreshold={(value) => experiment.set('threshold', value)}
            onHold={setHeld}
          />
        )}
      </div>
      <NumberControl name="threshold" />
    </section>
  );
}

function largest(distances: Float64Array): number {
  return distances.reduce((most, distance) => Math.max(most, distance), 0);
}
