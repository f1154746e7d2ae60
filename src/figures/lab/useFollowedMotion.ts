// What the followed triplet asked for one frame ago, and how it has moved since. Null while there is nothing to compare.
import { useMemo } from 'react';
import { type TripletMotion, tripletMotion } from '../../core/tripletMotion';
import { sameTriplet } from '../../session/watch';
import { useRun, useSettings } from '../experimentContext';
import { useRule } from './useRule';

export function useFollowedMotion(): TripletMotion | null {
  const frame = useRun((run) => run.frame);
  const previous = useRun((run) => run.previousFrame);
  const normalize = useSettings((settings) => settings.normalize);
  const rule = useRule();
  return useMemo(() => {
    if (!frame || !previous || frame.step <= previous.step || !sameTriplet(frame.followed, previous.followed))
      return null;
    const before = previous.followedEmbeddings;
    const after = frame.followedEmbeddings;
    if (!before || !after || before.length !== after.length) return null;
    return tripletMotion(before, after, before.length / 3, { ...rule, normalize });
  }, [frame, previous, normalize, rule]);
}
