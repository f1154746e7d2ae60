// Charts follow the run at a calmer pace than the picture: redrawing 2,000 steps sixty times a second helps nobody.
import { useEffect, useState } from 'react';
import { useExperiment } from '../../context/experimentContext';

const PACE = 120;

/** Changes when the history should be drawn again. */
export function useHistoryTick(): number {
  const experiment = useExperiment();
  const [tick, setTick] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = experiment.run.subscribe((now, before) => {
      if (now.frame === before.frame && now.evaluation === before.evaluation) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        setTick((t) => t + 1);
      }, PACE);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [experiment]);
  return tick;
}
