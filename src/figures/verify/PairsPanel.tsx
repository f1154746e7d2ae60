// The judging half's pairs by distance, and the threshold between them: as a mark to drag, a slider and a number.
import { useMemo, useRef, useState } from 'react';
import { histogram } from '../../core/evaluation/histogram';
import type { PairDistances } from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { tick } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import { settingRow } from '../../session/settings/settingsTable';
import { shownSetting } from '../../session/settings/shownSetting';
import { Histogram } from '../../views/chart/Histogram';
import { histogramFrame, LEFT } from '../../views/chart/histogramFrame';
import { ThresholdHandle } from '../../views/verify/ThresholdHandle';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { NumberControl } from '../controls/NumberControl';
import { useWidth } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { useHistogramEnd } from './useHistogramEnd';

const BINS = 40;
const HEIGHT = 240;
/** How far beyond the threshold the axis goes at least, so that there is somewhere to pull it. */
const BEYOND = 1.1;

interface PairsPanelProps {
  /** Plain distances. */
  readonly pairs: PairDistances;
  /** In the unit of the screen. */
  readonly threshold: number;
}

export function PairsPanel({ pairs: plain, threshold }: PairsPanelProps) {
  const experiment = useExperiment();
  const unit = useSettings((settings) => settings.distance);
  const pairs = useMemo((): PairDistances => {
    const shown = (distances: Float64Array) => distances.map((distance) => inUnit(distance, unit));
    return { same: shown(plain.same), different: shown(plain.different) };
  }, [plain, unit]);
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
  const { toShown, toSetting } = shownSetting('threshold', experiment.settings.getState());

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
            unit={lab.distanceUnit[unit]}
            threshold={threshold}
            format={tick}
            formatShare={(share) => writtenShare(share)}
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
            max={toShown(row.max)}
            label={verify.handle}
            valueText={`${written.distance(threshold)} ${lab.distanceUnit[unit]}`}
            disabled={locked}
            onThreshold={(value) => experiment.set('threshold', toSetting(value))}
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
