// The share of the batch's pairs that still teach, step by step: the one chart that is always in view.

import { memo } from 'react';
import { insightSentence } from '../../../i18n/insightSentence';
import { whole } from '../../../i18n/numbers';
import { writtenShare } from '../../../i18n/quantities';
import { lastBatchInsight } from '../../../session/insights/batchInsight';
import { LineChart } from '../../../views/chart/LineChart';
import { useExperiment } from '../../context/experimentContext';
import { useHistoryTick } from '../../parts/hooks/useHistoryTick';
import { useInsight } from '../../parts/hooks/useInsight';
import { useStepMarks } from '../../parts/hooks/useStepMarks';
import { ShownNumber } from '../../parts/shown/ShownNumber';
import { rowsUpTo } from '../../parts/shown/shownHistory';
import { shownStep } from '../../parts/shown/shownStep';
import { teachingShare } from '../../parts/shown/teachingShare';
import { useWords } from '../../words/useWords';

interface ChartProps {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export const TeachingChart = memo(function TeachingChart({ width, height }: ChartProps) {
  useHistoryTick(true);
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
      formatStep={whole}
      formatTick={(value) => writtenShare(value)}
      note={batch ? insightSentence(insights.batch, batch) : undefined}
      description={lab.teachingDescription(share.at(-1) ?? 0)}
    />
  );
});
