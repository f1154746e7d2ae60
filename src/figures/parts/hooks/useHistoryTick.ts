// Charts follow the run at a calmer pace than the picture: redrawing 2,000 steps sixty times a second helps nobody.
import { useEffect, useState } from 'react';
import { useExperiment } from '../../context/experimentContext';
import { displayOf } from '../shown/display';

const PACE = 120;

/**
 * Changes when the history should be drawn again. `atOnce`: with every step that the picture shows, for a chart of one line whose
 * end stands beside its number.
 */
export function useHistoryTick(atOnce = false): number {
  const experiment = useExperiment();
  const [tick, setTick] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = () => setTick((t) => t + 1);
    const drawSoon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        draw();
      }, PACE);
    };
    const stops = [
      experiment.run.subscribe((now, before) => {
        if (now.evaluation !== before.evaluation) drawSoon();
      }),
      // Charts end at the step that the picture shows, which follows a frame by the time of its tween.
      displayOf(experiment.run).shown.subscribe((now, before) => {
        if (atOnce && now.frame?.step !== before.frame?.step) draw();
        else if (now.frame !== before.frame) drawSoon();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
    };
  }, [experiment, atOnce]);
  return tick;
}
