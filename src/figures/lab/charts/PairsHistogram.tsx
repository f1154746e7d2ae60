// How the distances between items that are never trained on are spread, and the threshold among them.
import { percent, tick } from '../../../i18n/numbers';
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
  const threshold = useSettings((settings) => settings.threshold);
  if (!evaluation) return null;
  const recall = evaluation.recall === null ? '' : lab.recall(evaluation.recall, evaluation.step);
  return (
    <div className="chart-block">
      <Histogram
        width={width}
        height={height}
        same={evaluation.histogramSame}
        different={evaluation.histogramDifferent}
        to={evaluation.histogramTo}
        labels={{
          title: lab.histogramTitle,
          same: lab.histogramSame,
          different: lab.histogramDifferent,
          threshold: lab.histogramThreshold(threshold),
        }}
        unit={lab.distanceUnit.plain}
        threshold={threshold}
        format={tick}
        formatShare={(value) => percent(value)}
        description={lab.histogramDescription(recall)}
      />
      <p className="zone-counts">
        <span>{recall}</span>
        {evaluation.auc !== null && <span>{lab.auc(evaluation.auc)}</span>}
      </p>
    </div>
  );
}
