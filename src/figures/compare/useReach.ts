// The largest distance that both pictures must show, so that they share one scale: of the farthest item and the widest
// ring of either.
import { useStore } from 'zustand';
import type { Experiment } from '../../session/run/experiment';
import { farthestOf, ringRadii } from '../../views/stage/bullsEye/bullsEyeLayout';

/** Plain distance; `runs` are the left one and the right one. */
export function useReach([left, right]: readonly Experiment[]): number {
  return Math.max(useSideReach(left), useSideReach(right));
}

function useSideReach({ run, settings: store }: Experiment): number {
  const frame = useStore(run, (view) => view.frame);
  const settings = useStore(store);
  if (!frame) return 0;
  return Math.max(farthestOf(frame), ringRadii(frame.anchorPositive, settings)?.outer ?? 0);
}
