// The queue, said to those who cannot see the chart: which run trains and how far it is, or how many are over.
import { placeOf, placesOf, type ScaleAxis } from '../../session/scale/scalePlan';
import { pointsOn } from '../../session/scale/scaleQueue';
import type { ScaleView } from '../../session/scale/scaleRuns';
import { useWords } from '../words/useWords';
import { useRunState } from './useRunState';

export function useSpokenRuns(view: ScaleView, axis: ScaleAxis): string {
  const { scale } = useWords('faces');
  const state = useRunState(view);
  const { current, common } = view;
  if (!current || !state) {
    const places = new Set(pointsOn(view, axis, common).map((point) => placeOf(axis, point)));
    return scale.spokenIdle(places.size, placesOf(axis).length);
  }
  return scale.spokenRun(scale.places[axis](placeOf(axis, current.job)), current.job.seed, state.text, current.auc);
}
