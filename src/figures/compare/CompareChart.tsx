// One quantity of both runs over the steps.
import { useStore } from 'zustand';
import { fixed, percent, tick } from '../../i18n/numbers';
import type { Experiment } from '../../session/run/experiment';
import { PAIRS } from '../../session/settings/pairs';
import { LineChart } from '../../views/chart/LineChart';
import { useSettings } from '../context/experimentContext';
import { useHistoryTick } from '../parts/hooks/useHistoryTick';
import { useWords } from '../words/useWords';
import { type Numbered, overlay } from './overlay';

interface CompareChartProps {
  readonly pair: Experiment;
  readonly headings: readonly [string, string];
  readonly width: number;
  readonly height: number;
}

export function CompareChart({ pair, headings, width, height }: CompareChartProps) {
  useHistoryTick();
  const { lab, compare } = useWords('story');
  const quantity = useSettings((settings) => settings['compare.quantity']);
  const setting = useSettings((settings) => PAIRS[settings['compare.pair']].setting);
  const recalls = [useRecall(pair.runs[0]), useRecall(pair.runs[1])];

  const [left, right] = pair.runs.map(({ run }, side): Numbered => {
    if (quantity === 'recall') return { step: recalls[side].step, values: recalls[side].recall };
    const { rows } = run.getState().history;
    return { step: rows.step, values: quantity === 'loss' ? rows.loss : rows.teachingShare };
  });
  const { steps, ...values } = overlay(left, right);
  const format = quantity === 'teaching' ? percent : (value: number) => fixed(value, quantity === 'recall' ? 2 : 3);
  const now = (one: readonly number[]) => format(one.at(-1) ?? Number.NaN);
  return (
    <LineChart
      width={width}
      height={height}
      title={compare.chartTitles[quantity]}
      xLabel={lab.stepAxis}
      steps={steps}
      series={[
        { id: 'left', label: headings[0], values: values.left, tone: 'ink' },
        { id: 'right', label: headings[1], values: values.right, tone: 'ink', dashed: true },
      ]}
      {...(quantity === 'loss' ? {} : { domainY: [0, 1] as const })}
      format={(value) => format(value)}
      formatTick={quantity === 'teaching' ? (value) => percent(value) : tick}
      note={quantity === 'loss' && setting === 'margin' ? compare.ownMargin : undefined}
      description={compare.chartDescription(
        compare.chartTitles[quantity],
        headings[0],
        now(values.left),
        headings[1],
        now(values.right),
      )}
    />
  );
}

function useRecall({ run }: Experiment) {
  return useStore(run, ({ evaluationHistory }) => evaluationHistory);
}
