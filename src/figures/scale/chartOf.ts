// What the chart shows of the runs: marks, the medians of each place, and the two baselines. Pure.
import { jobOf, keyOfJob, onChart, placeOf, placesOf, type ScaleAxis, sameJob } from '../../session/scale/scalePlan';
import { pointsOn, type ScalePoint, type ScaleRun } from '../../session/scale/scaleQueue';
import type { ScaleView } from '../../session/scale/scaleRuns';
import type { Baseline, Placed } from '../../views/scale/scaleLayout';

export interface Marked extends Placed {
  readonly key: string;
  readonly point: ScalePoint;
}

/** The runs of a chart that have an AUC, by place and then by seed. */
export function marksOf(view: ScaleView, axis: ScaleAxis): readonly Marked[] {
  return pointsOn(view, axis, view.common)
    .flatMap((point) =>
      point.auc === null ? [] : [{ key: keyOfJob(point), place: placeOf(axis, point), auc: point.auc, point }],
    )
    .sort((a, b) => a.place - b.place || a.point.seed - b.point.seed);
}

/** One value a place that has any, by place. */
export function mediansOf(axis: ScaleAxis, values: readonly Placed[]): readonly Placed[] {
  return placesOf(axis).flatMap((place) => {
    const auc = median(values.filter((value) => value.place === place));
    return auc === null ? [] : [{ place, auc }];
  });
}

/** Raw pixels are level; so is the untrained encoder where only people differ, whom it has not seen. */
export function baselinesOf(view: ScaleView, axis: ScaleAxis): readonly Omit<Baseline, 'label'>[] {
  const places = placesOf(axis);
  const inputs = view.inputs[view.common.difficulty];
  const untrained = mediansOf(axis, untrainedOf(view, axis));
  const level = axis === 'people' ? median(untrained) : null;
  const everywhere = (auc: number) => places.map((place) => ({ place, auc }));
  return [
    { id: 'inputs', values: typeof inputs === 'number' ? everywhere(inputs) : [], level: true },
    { id: 'untrained', values: level === null ? untrained : everywhere(level), level: level !== null },
  ];
}

/** The run that a card of the article or a host has started, if it has a place on the chart; null where it is over there. */
export function besideOf({ seen, current, common, points }: ScaleView, axis: ScaleAxis): ScaleRun | null {
  const job = seen && jobOf(seen.settings, common.steps);
  if (!seen || !job || current || !onChart(axis, common, job)) return null;
  if (points.some((point) => sameJob(point, job))) return null;
  return { job, begun: true, step: 0, auc: seen.auc, untrained: seen.untrained };
}

/** Of the runs that are over, and of the present one. */
function untrainedOf(view: ScaleView, axis: ScaleAxis): readonly Placed[] {
  const known = pointsOn(view, axis, view.common).flatMap((point) =>
    point.untrained === null ? [] : [{ place: placeOf(axis, point), auc: point.untrained }],
  );
  const { seen, common } = view;
  const job = seen && jobOf(seen.settings, common.steps);
  if (!job || seen.untrained === null) return known;
  // Before its first step an encoder has seen nobody: how many people it is to see does not matter.
  const present = { ...job, people: axis === 'people' ? job.people : common.people };
  const place = placeOf(axis, present);
  const isNew = onChart(axis, common, present) && !known.some((other) => other.place === place);
  return isNew ? [...known, { place, auc: seen.untrained }] : known;
}

/** The middle one, or the mean of the two in the middle; null of none. */
function median(values: readonly Placed[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.map(({ auc }) => auc).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
