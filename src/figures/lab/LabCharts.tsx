// Beside the picture: the two distances step by step with the margin between them, the share of pairs still teaching,
// both losses, and how the held-out pairs are spread.

import { memo } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { insightSentence } from '../../i18n/insightSentence';
import { tick, whole } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import { lastBatchInsight } from '../../session/insights/batchInsight';
import type { Experiment } from '../../session/run/experiment';
import { Histogram } from '../../views/chart/Histogram';
import { LineChart } from '../../views/chart/LineChart';
import { useExperiment, useRun, useSettings } from '../context/experimentContext';
import { DistancesChart } from '../parts/DistancesChart';
import { displayOf } from '../parts/display';
import { useShown } from '../parts/hooks/useDisplayed';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useInsight } from '../parts/hooks/useInsight';
import { useStepMarks } from '../parts/hooks/useStepMarks';
import { ShownNumber } from '../parts/ShownNumber';
import { rowsUpTo } from '../parts/shownHistory';
import { teachingShare } from '../parts/teachingShare';
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
  const batch = useInsight(lastBatchInsight);
  const { history } = experiment.run.getState();
  const { step, teachingShare: share } = rowsUpTo(history, shownStep(experiment), ['teachingShare']);
  return (
    <LineChart
      width={width}
      height={height}
      title={lab.teachingTitle}
      xLabel={lab.stepAxis}
      steps={step}
      axisTo={history.rows.step.at(-1)}
      series={[
        {
          id: 'share',
          label: lab.teachingSeries,
          values: share,
          tone: 'ink',
          now: <ShownNumber as="tspan" text={({ report }) => writtenShare(report && teachingShare(report))} />,
        },
      ]}
      domainY={[0, 1]}
      marks={marks}
      format={(value) => writtenShare(value)}
      formatTick={(value) => writtenShare(value)}
      note={batch ? insightSentence(insights.batch, batch) : undefined}
      description={lab.teachingDescription(share.at(-1) ?? 0)}
    />
  );
}

function LossChart({ width, height }: ChartProps) {
  const experiment = useExperiment();
  const { insights, lab } = useWords();
  const marks = useStepMarks();
  const batch = useInsight(lastBatchInsight);
  const why = batch ? insightSentence(insights.batch, batch) : '';
  const { history } = experiment.run.getState();
  const { step, loss, lossAllValid } = rowsUpTo(history, shownStep(experiment), ['loss', 'lossAllValid']);
  const end = (of: 'loss' | 'lossAllValid') => (
    <ShownNumber as="tspan" text={({ report }) => written.loss(report?.[of] ?? null)} />
  );
  return (
    <div className="chart-block">
      <LineChart
        width={width}
        height={height}
        title={lab.lossTitle}
        xLabel={lab.stepAxis}
        steps={step}
        axisTo={history.rows.step.at(-1)}
        series={[
          { id: 'loss', label: lab.lossMined, values: loss, tone: 'ink', now: end('loss') },
          { id: 'all', label: lab.lossAll, values: lossAllValid, tone: 'faint', now: end('lossAllValid') },
        ]}
        marks={marks}
        format={(value) => written.loss(value)}
        formatTick={tick}
        description={lab.lossDescription(loss.at(-1) ?? 0, lossAllValid.at(-1) ?? 0, why)}
      />
      <ZoneCounts />
      {/* A mined loss of 0 beside a larger one of all triplets needs a reason. */}
      {batch && 'lossAll' in batch && <p className="zone-counts">{why}</p>}
    </div>
  );
}

/** Of all triplets of the last batch. */
function ZoneCounts() {
  const { lab } = useWords();
  const report = useShown((frame) => frame.report);
  if (!report) return null;
  return (
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
  );
}

function shownStep({ run }: Experiment): number {
  return displayOf(run).shown.getState().frame?.step ?? 0;
}

function PairsHistogram({ width, height }: ChartProps) {
  const { lab } = useWords();
  const evaluation = useRun((run) => run.evaluation);
  const distance = useSettings((settings) => settings.distance);
  const threshold = useSettings((settings) => inUnit(settings.threshold, settings.distance));
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
      <p className="zone-counts">
        <span>{recall}</span>
        {evaluation.auc !== null && <span>{lab.auc(evaluation.auc)}</span>}
      </p>
    </div>
  );
}
