// Compares the gradient of the followed triplet one frame ago with how its items have moved since. Null where two
// frames cannot be compared, and where the loss is none of triplets.
import { useMemo } from 'react';
import { tripletFormOf } from '../../../core/loss/lossTraits';
import { type TripletMotion, tripletMotion } from '../../../core/loss/tripletMotion';
import { sameTriplet } from '../../../session/run/selection';
import { useRun } from '../../context/experimentContext';
import { useRunSetting } from './useOfRun';
import { useRule } from './useRule';

export function useTripletMotion(): TripletMotion | null {
  const frame = useRun((run) => run.frame);
  const previous = useRun((run) => run.previousFrame);
  const normalize = useRunSetting((settings) => settings.normalize, false);
  const rule = useRule();
  return useMemo(() => {
    if (!frame || !previous || frame.step <= previous.step || !sameTriplet(frame.triplet, previous.triplet))
      return null;
    const before = previous.tripletEmbeddings;
    const after = frame.tripletEmbeddings;
    const loss = tripletFormOf(rule.loss);
    if (!loss || !before || !after || before.length !== after.length) return null;
    return tripletMotion(before, after, before.length / 3, { ...rule, loss, normalize });
  }, [frame, previous, normalize, rule]);
}
