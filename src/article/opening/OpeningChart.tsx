// The one chart of the opening: which share of the pairs still teaches, step by step.

import { useExperiment } from '../../figures/context/experimentContext';
import { useHistoryTick } from '../../figures/parts/hooks/useHistoryTick';
import { useSize } from '../../figures/parts/hooks/useSize';
import { useStepMarks } from '../../figures/parts/hooks/useStepMarks';
import { ShownNumber } from '../../figures/parts/shown/ShownNumber';
import { rowsUpTo } from '../../figures/parts/shown/shownHistory';
import { shownStep } from '../../figures/parts/shown/shownStep';
import { teachingShare } from '../../figures/parts/shown/teachingShare';
import { useWords } from '../../figures/words/useWords';
import { whole } from '../../i18n/numbers';
import { writtenShare } from '../../i18n/quantities';
import { LineChart } from '../../views/chart/LineChart';
import { Sparkline } from '../../views/chart/Sparkline';

/** Lower than this, CSS px, there is only room for the line. */
const CHART = 100;

export function OpeningChart({ onMore }: { readonly onMore: () => void }) {
  const experiment = useExperiment();
  const { lab, opening } = useWords();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const marks = useStepMarks();
  useHistoryTick(true);
  const { history } = experiment.run.getState();
  const { step, teachingShare: shares } = rowsUpTo(history, shownStep(experiment), ['teachingShare']);
  const now = <ShownNumber as="tspan" text={({ report }) => writtenShare(report && teachingShare(report))} />;
  const description = opening.chartDescription(shares.at(-1) ?? 0);
  const small = height < CHART;
  return (
    <div className="opening-chart">
      <button type="button" className="link-button opening-more" onClick={onMore}>
        {opening.moreCharts}
      </button>
      <div className="opening-chart-place" ref={place}>
        {width > 0 &&
          (small ? (
            <Sparkline
              width={width}
              height={height}
              title={lab.teachingTitle}
              values={shares}
              end={now}
              description={description}
            />
          ) : (
            <LineChart
              width={width}
              height={height}
              title={lab.teachingTitle}
              xLabel={lab.stepAxis}
              steps={step}
              axisTo={history.rows.step.at(-1)}
              series={[{ id: 'share', label: '', values: shares, tone: 'ink', now }]}
              domainY={[0, 1]}
              marks={marks}
              format={(value) => writtenShare(value)}
              formatStep={whole}
              formatTick={(value) => writtenShare(value)}
              description={description}
            />
          ))}
      </div>
      <p className="opening-chart-note">{opening.chartNote}</p>
    </div>
  );
}
