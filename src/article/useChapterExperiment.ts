// A chapter's own experiment: made when the chapter comes near the window, disposed with its worker when it is not wanted any
// more. The settings are kept for the next time; the run begins again from its seed.
import { useEffect, useRef, useState } from 'react';
import type { FigureId } from '../registry/figures';
import type { Experiment } from '../session/run/experiment';
import { experimentFor } from '../session/run/experimentFor';
import { type RunScheduler, type Slot, scheduled } from '../session/run/runScheduler';
import type { PresetId } from '../session/settings/presets';
import type { Settings } from '../session/settings/settingsTable';

export interface ChapterExperiment {
  readonly experiment: Experiment;
  /** The same experiment, for the second figure beside the first. */
  readonly beside: Experiment;
  readonly slot: Slot;
}

interface Start {
  readonly start: Settings;
  readonly preset: PresetId;
  /** The chapter's figure: its entry in the registry says how many runs the experiment has. */
  readonly figure: FigureId;
}

export function useChapterExperiment(
  scheduler: RunScheduler,
  wanted: boolean,
  { start, preset, figure }: Start,
): ChapterExperiment | null {
  const [made, setMade] = useState<ChapterExperiment | null>(null);
  const kept = useRef(start);
  useEffect(() => {
    if (!wanted) return;
    const experiment = experimentFor(figure, kept.current, preset);
    const slot = scheduler.slot(experiment);
    setMade({ experiment: scheduled(experiment, slot), beside: scheduled(experiment, slot, 'beside'), slot });
    void experiment.open({ play: false });
    return () => {
      kept.current = experiment.settings.getState();
      slot.leave();
      experiment.dispose();
      setMade(null);
    };
  }, [scheduler, wanted, preset, figure]);
  return made;
}
