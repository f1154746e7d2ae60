// How the distances between items that are never trained on are spread, and the threshold among them.

import { inUnit } from '../../../core/loss/distanceUnit';
import { tick } from '../../../i18n/numbers';
import { writtenShare } from '../../../i18n/quantities';
import { comparedDistance } from '../../../session/settings/comparedDistance';
import { Histogram } from '../../../views/chart/Histogram';
import { useRun, useSettings } from '../../context/experimentContext';
import { useWords } from '../../words/useWords';

interface ChartProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export function PairsHistogram({ width, height }: ChartProps) {
  const { lab } = useWords();
  const evaluation = useRun((run) => run.evaluation);
  const distance = useSettings(comparedDistance);
  const threshold = useSettings((settings) => inUnit(settings.threshold, comparedDistance(settings)));
  if (!evaluation) return null;
  const recall = evaluation.recall === null ? '' : lab.recall(evaluation.recall, evaluation.step);
  return (
    <div className="chart-block">
      <Histogram
        width={width}
        height={height}
        {...evaluation.histograms[distance]}
        labels={{
          title: lab.histogramTitle,
          same: lab.histogramSame,
          different: lab.histogramDifferent,
          threshold: lab.histogramThreshold(threshold),
        }}
        unit={lab.distanceUnit[distance]}
        threshold={threshold}
        format={tick}
        formatShare={(value) => writtenShare(value)}
        description={lab.histogramDescription(recall)}
      />
    </div>
  );
}
