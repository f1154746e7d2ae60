// The share of the batch's pairs that still teach, step by step and as the mean of the last steps, which the cards say: the one
// chart that is always in view.

import { memo } from 'react';
import { insightSentence } from '../../../i18n/insightSentence';
import { whole } from '../../../i18n/numbers';
import { writtenShare } from '../../../i18n/quantities';
import { lastBatchInsight } from '../../../session/insights/batchInsight';
import { recentMeans } from '../../../session/run/history/recentMean';
import { LineChart } from '../../../views/chart/LineChart';
import { useExperiment } from '../../context/experimentContext';
import { useHistoryTick } from '../../parts/hooks/useHistoryTick';
import { useInsight } from '../../parts/hooks/useInsight';
import { useStepMarks } from '../../parts/hooks/useStepMarks';
import { recentAt } from '../../parts/shown/recentAt';
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
  const { insights, lab } = useWords('figures');
  const marks = useStepMarks();
  const batch = useInsight(lastBatchInsight);
  const { run } = experiment;
  const { history } = run.getState();
  const { step, teachingShare: share } = rowsUpTo(history, shownStep(experiment), ['teachingShare']);
  const recent = recentMeans(share);
  return (
    <LineChart
      width={width}
      height={height}
      title={lab.teachingTitle}
      unit={lab.teachingUnit}
      xLabel={lab.stepAxis}
      steps={step}
      axisTo={history.rows.step.at(-1)}
      series={[
        {
          id: 'recent',
          label: lab.teachingSeries.recent,
          values: recent,
          tone: 'ink',
          now: (
            <ShownNumber
              as="tspan"
              text={(frame) => writtenShare(recentAt(run.getState().history, frame.step, 'teachingShare'))}
            />
          ),
        },
        {
          id: 'share',
          label: lab.teachingSeries.batch,
          values: share,
          tone: 'faint',
          now: <ShownNumber as="tspan" text={({ report }) => writtenShare(report && teachingShare(report))} />,
        },
      ]}
      domainY={[0, 1]}
      marks={marks}
      format={(value) => writtenShare(value)}
      formatStep={whole}
      formatTick={(value) => writtenShare(value)}
      note={batch ? insightSentence(insights.batch, batch) : undefined}
      description={lab.teachingDescription(recent.at(-1) ?? 0, share.at(-1) ?? 0)}
    />
  );
});
