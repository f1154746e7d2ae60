// The distance that both pictures must hold, so that they have one scale: the farthest item and the widest ring of either.
import { useStore } from 'zustand';
import type { PairSide } from '../../session/run/pairExperiment';
import { farthestOf } from '../../views/stage/BullsEye';
import { ringRadii } from '../../views/stage/bullsEyeLayout';

export function useReach([left, right]: readonly [PairSide, PairSide]): number {
  return Math.max(useSideReach(left), useSideReach(right));
}

function useSideReach({ experiment }: PairSide): number {
  const frame = useStore(experiment.run, (view) => view.frame);
  const settings = useStore(experiment.settings);
  if (!frame) return 0;
  return Math.max(farthestOf(frame), ringRadii(frame.anchorPositive, settings)?.outer ?? 0);
}
