// The one chart of the opening: which share of the pairs still teaches, step by step.
import { useExperiment } from '../../figures/context/experimentContext';
import { useHistoryTick } from '../../figures/parts/hooks/useHistoryTick';
import { useSize } from '../../figures/parts/hooks/useSize';
import { useStepMarks } from '../../figures/parts/hooks/useStepMarks';
import { useWords } from '../../figures/words/useWords';
import { percent } from '../../i18n/numbers';
import { LineChart } from '../../views/chart/LineChart';
import { Sparkline } from '../../views/chart/Sparkline';

/** Lower than this, CSS px, there is only room for the line. */
const CHART = 100;

export function TeachingChart({ onMore }: { readonly onMore: () => void }) {
  const experiment = useExperiment();
  const { lab, opening } = useWords();
  const [place, { width, height }] = useSize<HTMLDivElement>();
  const marks = useStepMarks();
  useHistoryTick();
  const { rows } = experiment.run.getState().history;
  const share = rows.teachingShare.at(-1) ?? null;
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
              values={rows.teachingShare}
              end={percent(share)}
              description={lab.teachingDescription(share ?? 0)}
            />
          ) : (
            <LineChart
              width={width}
              height={height}
              title={lab.teachingTitle}
              xLabel={lab.stepAxis}
              steps={rows.step}
              series={[{ id: 'share', label: '', values: rows.teachingShare, tone: 'ink' }]}
              domainY={[0, 1]}
              marks={marks}
              format={(value) => percent(value)}
              formatTick={(value) => percent(value)}
              description={lab.teachingDescription(share ?? 0)}
            />
          ))}
      </div>
    </div>
  );
}
