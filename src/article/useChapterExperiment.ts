// An experiment of a chapter: made when it is wanted (the chapter has come near the window, a further figure's tab is chosen),
// disposed with its worker when it is not wanted any more. The settings are kept for the next time; the run begins again from
// its seed.
import { useEffect, useRef, useState } from 'react';
import type { FigureId } from '../registry/figures';
import type { Experiment } from '../session/run/experiment';
import { experimentFor } from '../session/run/experimentFor';
import { type RunScheduler, type Slot, scheduled } from '../session/run/runScheduler';
import type { Settings } from '../session/settings/settingsTable';
import type { FurtherFigure } from './chapters/chapter';
import { startOf } from './chapters/startOf';

export interface ChapterExperiment {
  /** The figure that it was made for. */
  readonly figure: FigureId;
  readonly experiment: Experiment;
  /** The same experiment, for the second figure beside the first. */
  readonly beside: Experiment;
  readonly slot: Slot;
}

/** `wanted`: the figure, whose entry in the registry says how many runs the experiment has, and its start; the same object each time. */
export function useChapterExperiment(scheduler: RunScheduler, wanted: FurtherFigure | null): ChapterExperiment | null {
  const [made, setMade] = useState<ChapterExperiment | null>(null);
  const kept = useRef(new Map<FurtherFigure, Settings>());
  useEffect(() => {
    if (!wanted) return;
    const { figure, preset } = wanted;
    const experiment = experimentFor(figure, kept.current.get(wanted) ?? startOf(wanted), preset);
    const slot = scheduler.slot(experiment);
    setMade({ figure, experiment: scheduled(experiment, slot), beside: scheduled(experiment, slot, 'beside'), slot });
    void experiment.open({ play: false });
    const settings = kept.current;
    return () => {
      settings.set(wanted, experiment.settings.getState());
      slot.leave();
      experiment.dispose();
      setMade(null);
    };
  }, [scheduler, wanted]);
  // Until the next one is there, the last one is nobody's.
  return made && made.figure === wanted?.figure ? made : null;
}
