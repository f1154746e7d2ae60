// Grants frames for the figure. While its own runs train, a few a second: frames only show progress, and each costs
// training time. While a prediction card trains, each frame is granted as soon as the last one is drawn.
import { useEffect } from 'react';
import { useExperiment, useRun } from '../../context/experimentContext';

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
