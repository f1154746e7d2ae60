// Takes frames for a figure that tweens nothing: the next one is asked for as soon as this one is drawn.
import { useEffect } from 'react';
import { useExperiment, useRun } from '../../context/experimentContext';

export function useFrames(): void {
  const experiment = useExperiment();
  const frame = useRun((run) => run.frame);
  useEffect(() => {
    if (!frame) return;
    const request = requestAnimationFrame(() => experiment.grantFrame());
    return () => cancelAnimationFrame(request);
  }, [frame, experiment]);
}
