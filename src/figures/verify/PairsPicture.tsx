// The judging half's pairs by distance with the threshold between them, a mark to drag, and below, on their side of the same
// line, the pairs that it misjudges by most.

import { useMemo, useRef, useState } from 'react';
import { histogram } from '../../core/evaluation/histogram';
import type { PairDistances, VerificationCounts } from '../../core/evaluation/verification';
import { inUnit } from '../../core/loss/distanceUnit';
import { tick } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import { comparedDistance } from '../../session/settings/comparedDistance';
import { settingRow } from '../../session/settings/settingsTable';
import { shownSetting } from '../../session/settings/shownSetting';
import { PairsPlot } from '../../views/verify/PairsPlot';
import { pairsLayout } from '../../views/verify/pairsLayout';
import { ThresholdHandle } from '../../views/verify/ThresholdHandle';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides, useLocks } from '../context/figureOptions';
import { useSize } from '../parts/hooks/useSize';
import { textScale } from '../parts/textScale';
import type { Verification } from '../parts/verification/useVerification';
import { useWords } from '../words/useWords';
import { MistakesBelow, stripHeights } from './MistakesBelow';
import { useHistogramEnd } from './useHistogramEnd';

interface PairsPictureProps {
  readonly verification: Verification;
  /** Plain. */
  readonly threshold: number;
  readonly counts: VerificationCounts;
}

const BINS = 40;
/** How far beyond the threshold the axis goes at least, so that there is somewhere to pull it. */
const BEYOND = 1.1;
/** A lower picture has no room for the mistakes. */
const LOWEST_WITH_MISTAKES = 230;

export function PairsPicture({ verification, threshold, counts }: PairsPictureProps) {
  const experiment = useExperiment();
  const changes = useChangedPart();
  const { verify, lab } = useWords('faces');
  const unit = useSettings(comparedDistance);
  const plain = verification.pairs;
  const pairs = useMemo((): PairDistances => {
    const shown = (distances: Float64Array) => distances.map((distance) => inUnit(distance, unit));
    return { same: shown(plain.same), different: shown(plain.different) };
  }, [plain, unit]);
  const shownThreshold = inUnit(threshold, unit);
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const hidden = useHides('threshold');
  const locked = useLocks('threshold');
  const [held, setHeld] = useState(false);
  const farthest = useMemo(() => Math.max(largest(pairs.same), largest(pairs.different)), [pairs]);
  const restingEnd = useHistogramEnd(Math.max(farthest, shownThreshold * BEYOND));
  const heldEnd = useRef(restingEnd);
  if (!held) heldEnd.current = restingEnd;
  // A run that spreads under the hand still has to fit.
  const to = held ? Math.max(heldEnd.current, farthest) : restingEnd;
  const bins = useMemo(
    () => ({ same: histogram(pairs.same, 0, to, BINS), different: histogram(pairs.different, 0, to, BINS) }),
    [pairs, to],
  );
  const row = settingRow('threshold');
  const { toShown, toSetting } = shownSetting('threshold', experiment.settings.getState());
  const heights = stripHeights(width, textScale());
  const strip = height >= LOWEST_WITH_MISTAKES ? heights.strip : 0;
  const plotHeight = height - strip;
  const layout = pairsLayout(width, plotHeight, to);

  return (
    <div className="frame-measure verify-picture" ref={place}>
      {width > 0 && height > 0 && (
        <PairsPlot
          width={width}
          height={plotHeight}
          lineTo={strip > 0 ? height - heights.counts : plotHeight - 18}
          {...bins}
          to={to}
          threshold={shownThreshold}
          words={{
            title: lab.histogramTitle,
            same: lab.histogramSame,
            different: lab.histogramDifferent,
            judgedSame: verify.judgedSame,
            judgedDifferent: verify.judgedDifferent,
            unit: lab.distanceUnit[unit],
            description: verify.histogramDescription(pairs.same.length, pairs.different.length),
          }}
          format={tick}
          formatShare={(share) => writtenShare(share)}
        />
      )}
      {strip > 0 && width > 0 && (
        <MistakesBelow
          verification={verification}
          threshold={threshold}
          counts={counts}
          layout={layout}
          width={width}
          top={plotHeight}
          height={strip}
        />
      )}
      {width > 0 && !hidden && row.kind === 'number' && (
        <ThresholdHandle
          left={layout.left}
          right={layout.right}
          y={layout.middle}
          to={to}
          threshold={shownThreshold}
          max={toShown(row.max)}
          label={verify.handle}
          changes={changes}
          text={written.distance(shownThreshold)}
          valueText={`${written.distance(shownThreshold)} ${lab.distanceUnit[unit]}`}
          disabled={locked}
          onThreshold={(value) => experiment.set('threshold', toSetting(value))}
          onHold={setHeld}
        />
      )}
    </div>
  );
}

function largest(distances: Float64Array): number {
  return distances.reduce((most, distance) => Math.max(most, distance), 0);
}
