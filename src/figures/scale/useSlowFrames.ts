// Takes a few frames a second: they only say how far a run is, and each costs time that would train.
import { useEffect } from 'react';
import { useExperiment, useRun } from '../experimentContext';

const EVERY = 250;

export function useSlowFrames(): void {
  const experiment = useExperiment();
  const frame = useRun((run) => run.frame);
  useEffect(() => {
    if (!frame) return;
    const timer = setTimeout(() => experiment.grantFrame(), EVERY);
    return () => clearTimeout(timer);
  }, [frame, experiment]);
}
