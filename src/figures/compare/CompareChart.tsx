// One quantity of both runs over the steps; what differs from batch to batch, as the mean of the last steps, as the cards say it.
import { bisectRight } from 'd3';
import { useStore } from 'zustand';
import { tick, whole } from '../../i18n/numbers';
import { written, writtenShare } from '../../i18n/quantities';
import type { Experiment } from '../../session/run/experiment';
import { recentMeans } from '../../session/run/history/recentMean';
import { PAIRS } from '../../session/settings/pairs';
import { LineChart } from '../../views/chart/LineChart';
import { ExperimentProvider, useSettings } from '../context/experimentContext';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { displayOf } from '../parts/shown/display';
import { recentAt } from '../parts/shown/recentAt';
import { ShownNumber } from '../parts/shown/ShownNumber';
import { useWords } from '../words/useWords';
import { type Numbered, overlay } from './overlay';

interface CompareChartProps {
  readonly pair: Experiment;
  readonly headings: readonly [string, string];
  readonly width: number;
  readonly height: number;
}

const ROWS = { loss: 'loss', teaching: 'teachingShare' } as const;

export function CompareChart({ pair, headings, width, height }: CompareChartProps) {
  useHistoryTick();
  const { lab, compare } = useWords('story');
  const quantity = useSettings((settings) => settings['compare.quantity']);
  const setting = useSettings((settings) => PAIRS[settings['compare.pair']].setting);
  const recalls = [useRecall(pair.runs[0]), useRecall(pair.runs[1])];

  const [left, right] = pair.runs.map(({ run }, side): Numbered => {
    if (quantity === 'recall') return recalls[side];
    const { rows } = run.getState().history;
    return { step: rows.step, values: recentMeans(rows[ROWS[quantity]]) };
  });
  const { steps, ...values } = overlay(left, right);
  const format =
    quantity === 'teaching' ? (value: number) => writtenShare(value) : (value: number) => written[quantity](value);
  /** What the last step came to, also between two renderings of the chart. */
  const end = (run: Experiment) =>
    quantity !== 'recall' && (
      <ExperimentProvider value={run}>
        <ShownNumber
          as="tspan"
          text={({ step }) => format(recentAt(run.run.getState().history, step, ROWS[quantity]) ?? Number.NaN)}
        />
      </ExperimentProvider>
    );
  const now = (one: readonly number[]) => format(one.at(-1) ?? Number.NaN);
  const title = quantity === 'loss' && setting === 'margin' ? compare.ownMargin : compare.chartTitles[quantity];
  return (
    <LineChart
      width={width}
      height={height}
      title={title}
      xLabel={lab.stepAxis}
      steps={steps}
      series={[
        { id: 'left', label: headings[0], values: values.left, tone: 'ink', now: end(pair.runs[0]) },
        {
          id: 'right',
          label: headings[1],
          values: values.right,
          tone: 'ink',
          dashed: true,
          now: end(pair.runs[1]),
        },
      ]}
      {...(quantity === 'loss' ? {} : { domainY: [0, 1] as const })}
      format={format}
      formatStep={whole}
      formatTick={quantity === 'teaching' ? format : tick}
      description={compare.chartDescription(title, headings[0], now(values.left), headings[1], now(values.right))}
    />
  );
}

/** What has been measured up to the step that is shown. */
function useRecall({ run }: Experiment): Numbered {
  const { step, recall } = useStore(run, ({ evaluationHistory }) => evaluationHistory);
  const count = bisectRight(step, displayOf(run).shown.getState().frame?.step ?? 0);
  return { step: step.slice(0, count), values: recall.slice(0, count) };
}
