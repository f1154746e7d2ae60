// Both losses step by step, and how many triplets of the last batch are easy, semi-hard and hard.
import { insightSentence } from '../../../i18n/insightSentence';
import { fixed, tick, whole } from '../../../i18n/numbers';
import { lastBatchInsight } from '../../../session/insights/batchInsight';
import { LineChart } from '../../../views/chart/LineChart';
import { useExperiment, useRun } from '../../context/experimentContext';
import { useInsight } from '../../parts/hooks/useInsight';
import { useStepMarks } from '../../parts/hooks/useStepMarks';
import { useWords } from '../../words/useWords';

interface ChartProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** Rendered anew by whoever shows it, at the pace of the history. */
export function LossChart({ width, height }: ChartProps) {
  const experiment = useExperiment();
  const { insights, lab } = useWords();
  const marks = useStepMarks();
  const batch = useInsight(lastBatchInsight);
  const why = batch ? insightSentence(insights.batch, batch) : '';
  const report = useRun((run) => run.frame?.report ?? null);
  const { rows } = experiment.run.getState().history;
  return (
    <div className="chart-block">
      <LineChart
        width={width}
        height={height}
        title={lab.lossTitle}
        xLabel={lab.stepAxis}
        steps={rows.step}
        series={[
          { id: 'loss', label: lab.lossMined, values: rows.loss, tone: 'ink' },
          { id: 'all', label: lab.lossAll, values: rows.lossAllValid, tone: 'faint' },
        ]}
        marks={marks}
        format={(value) => fixed(value, 3)}
        formatTick={tick}
        description={lab.lossDescription(rows.loss.at(-1) ?? 0, rows.lossAllValid.at(-1) ?? 0, why)}
      />
      {report && (
        <p className="zone-counts">
          <span className="zone-counts-title">{lab.countsTitle}</span>
          {(['easy', 'semiHard', 'hard'] as const).map((zone) => (
            <span key={zone} className={`zone zone-${zone}`}>
              <span>{`${lab.counts[zone]} `}</span>
              <b translate="no">{whole(report.counts[zone])}</b>
            </span>
          ))}
          <span translate="no">{lab.active(report.activeFraction)}</span>
        </p>
      )}
      {/* A mined loss of 0 beside a larger one of all triplets needs a reason. */}
      {batch && 'lossAll' in batch && <p className="zone-counts">{why}</p>}
    </div>
  );
}
