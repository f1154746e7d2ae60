// Takes frames for the figure. Of its own runs a few a second: they only say how far one is, and each costs time that would
// train. A card of the article that trains beside it hears of every step it can.
import { useEffect } from 'react';
import { useExperiment, useRun } from '../context/experimentContext';

const EVERY = 250;

export function useSlowFrames(slow: boolean): void {
  const experiment = useExperiment();
  const frame = useRun((run) => run.frame);
  useEffect(() => {
    if (!frame) return;
    const timer = setTimeout(() => experiment.grantFrame(), slow ? EVERY : 0);
    return () => clearTimeout(timer);
  }, [frame, experiment, slow]);
}
