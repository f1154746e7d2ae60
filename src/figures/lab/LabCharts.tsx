// Beside the picture: the two distances step by step with the margin between them, the share of pairs still teaching,
// both losses, and how the held-out pairs are spread.

import { memo } from 'react';
import { insightSentence } from '../../i18n/insightSentence';
import { fixed, percent, tick, whole } from '../../i18n/numbers';
import { lastBatchInsight } from '../../session/insights/batchInsight';
import { Histogram } from '../../views/chart/Histogram';
import { LineChart } from '../../views/chart/LineChart';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { DistancesChart } from '../parts/DistancesChart';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useInsight } from '../parts/hooks/useInsight';
import { useStepMarks } from '../parts/hooks/useStepMarks';
import { useWords } from '../words/useWords';

interface LabChartsProps {
  readonly width: number;
  readonly height: number;
  /** The first two, or all of them. */
  readonly all: boolean;
}

export const LabCharts = memo(function LabCharts({ width, height, all }: LabChartsProps) {
  useHistoryTick();
  return (
    <div className="lab-charts">
      <DistancesChart width={width} height={height} />
      <TeachingChart width={width} height={height} />
      {all && <LossChart width={width} height={height} />}
      {all && <PairsHistogram width={width} height={height + 20} />}
    </div>
  );
});

type ChartProps = Pick<LabChartsProps, 'width' | 'height'>;

function TeachingChart({ width, height }: ChartProps) {
  const experiment = useExperiment();
  const { insights, lab } = useWords();
  const marks = useStepMarks();
  const { rows } = experiment.run.getState().history;
  const share = rows.teachingShare.at(-1);
  const batch = useInsight(lastBatchInsight);
  return (
    <LineChart
      width={width}
      height={height}
      title={lab.teachingTitle}
      xLabel={lab.stepAxis}
      steps={rows.step}
      series={[{ id: 'share', label: lab.teachingSeries, values: rows.teachingShare, tone: 'ink' }]}
      domainY={[0, 1]}
      marks={marks}
      format={(value) => percent(value)}
      formatTick={(value) => percent(value)}
      note={batch ? insightSentence(insights.batch, batch) : undefined}
      description={lab.teachingDescription(share ?? 0)}
    />
  );
}

function LossChart({ width, height }: ChartProps) {
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

function PairsHistogram({ width, height }: ChartProps) {
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
