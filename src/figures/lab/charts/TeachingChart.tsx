// The share of the batch's pairs that still teach, step by step: the one chart that is always in view.
import { memo } from 'react';
import { insightSentence } from '../../../i18n/insightSentence';
import { percent } from '../../../i18n/numbers';
import { lastBatchInsight } from '../../../session/insights/batchInsight';
import { LineChart } from '../../../views/chart/LineChart';
import { useExperiment } from '../../context/experimentContext';
import { useHistoryTick } from '../../parts/hooks/useHistoryTick';
import { useInsight } from '../../parts/hooks/useInsight';
import { useStepMarks } from '../../parts/hooks/useStepMarks';
import { useWords } from '../../words/useWords';

interface ChartProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export const TeachingChart = memo(function TeachingChart({ width, height }: ChartProps) {
  useHistoryTick();
  const experiment = useExperiment();
  const { insights, lab } = useWords();
  const marks = useStepMarks();
  const { rows } = experiment.run.getState().history;
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
      description={lab.teachingDescription(rows.teachingShare.at(-1) ?? 0)}
    />
  );
});
