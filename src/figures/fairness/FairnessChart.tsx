// The chart with its words: it takes the runs, and gives the view numbers and names.

import { GROUPS, type Group } from '../../data/faces/groupShares';
import { fixed, percent } from '../../i18n/numbers';
import {
  type FairnessQuantity,
  factsOf,
  numbersAt,
  resultsAt,
  type Thresholds,
} from '../../session/fairness/fairnessFacts';
import { FAR } from '../../session/fairness/fairnessMeasure';
import type { FairnessPlace } from '../../session/fairness/fairnessPlan';
import type { FairnessView } from '../../session/fairness/fairnessRuns';
import { type GroupMark, GroupsPlot, type GroupsRow } from '../../views/fairness/GroupsPlot';
import { areaDomain, rateDomain } from '../../views/fairness/groupsLayout';
import { useSize } from '../parts/hooks/useSize';
import { useWords } from '../words/useWords';
import { usePlaceState } from './useRunState';

interface FairnessChartProps {
  readonly view: FairnessView;
  readonly places: readonly FairnessPlace[];
  readonly chosen: string;
  readonly quantity: FairnessQuantity;
  readonly thresholds: Thresholds;
}

export function FairnessChart({ view, places, chosen, quantity, thresholds }: FairnessChartProps) {
  const { fairness } = useWords('faces');
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const stateOf = usePlaceState(view);
  const { common } = view;
  const rows = places.map((place): GroupsRow => {
    const results = resultsAt(view, common, place);
    const marksOf = (group: Group): GroupMark[] =>
      results.map((result) => {
        const numbers = numbersAt(result, thresholds, group);
        return { key: String(result.job.seed), value: numbers[quantity], ...numbers.intervals[quantity] };
      });
    return {
      key: place.key,
      label: fairness.place(place.a, place.b),
      chosen: place.key === chosen,
      marks: { a: marksOf('a'), b: marksOf('b') },
      medians: factsOf(results, quantity, thresholds)?.medians ?? null,
      state: results.length > 0 ? null : stateOf(place),
    };
  });
  const ends = rows.flatMap(({ marks }) =>
    GROUPS.flatMap((group) => marks[group].flatMap(({ low, high }) => [low, high])),
  );
  const domain = quantity === 'auc' ? areaDomain(ends) : rateDomain(ends, quantity === 'far' ? 2 * FAR : 1);
  const format = (value: number) => (quantity === 'auc' ? fixed(value, 2) : percent(value));
  const exact = (value: number) => (quantity === 'auc' ? fixed(value, 3) : percent(value, 1));
  return (
    <div className="fairness-chart" ref={room}>
      {width > 0 && height > 0 && (
        <GroupsPlot
          width={width}
          height={height}
          domain={domain}
          rows={rows}
          mark={quantity === 'far' ? { value: FAR, label: fairness.marks[thresholds] } : null}
          words={{
            title: fairness.chartTitles[quantity],
            places: fairness.trainedOn,
            axis: fairness.axes[quantity],
            groups: { a: 'A', b: 'B' },
          }}
          format={format}
          medianFormat={exact}
          description={fairness.description(
            fairness.chartTitles[quantity],
            rows.flatMap(({ label, medians }) =>
              medians ? [{ place: label, a: exact(medians.a), b: exact(medians.b) }] : [],
            ),
          )}
        />
      )}
    </div>
  );
}
