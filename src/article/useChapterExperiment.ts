// A chapter's own experiment: made when the chapter comes near, put away with its worker when others were near since. Settings are
// kept; the run begins again from its seed.
import { useEffect, useRef, useState } from 'react';
import { type Conductor, conducted, type Seat } from '../session/conductor';
import type { Experiment } from '../session/experiment';
import { experimentFor } from '../session/experimentFor';
import type { PresetId } from '../session/presets';
import { type FigureId, figureTrains } from '../session/query';
import type { Settings } from '../session/settingsTable';

export interface ChapterExperiment {
  readonly experiment: Experiment;
  /** The same one, for the figure that reads along. */
  readonly beside: Experiment;
  readonly seat: Seat;
}

interface Start {
  readonly start: Settings;
  readonly preset: PresetId;
  /** The chapter's figure: nothing is loaded or started for one that shows no run. */
  readonly figure: FigureId | null;
}

export function useChapterExperiment(
  conductor: Conductor,
  wanted: boolean,
  { start, preset, figure }: Start,
): ChapterExperiment | null {
  const [made, setMade] = useState<ChapterExperiment | null>(null);
  const kept = useRef(start);
  useEffect(() => {
    if (!wanted || figure === null) return;
    const experiment = experimentFor(figure, kept.current, preset);
    const seat = conductor.seat(experiment);
    setMade({ experiment: conducted(experiment, seat), beside: conducted(experiment, seat, 'beside'), seat });
    if (figureTrains(figure)) void experiment.open({ play: false });
    else experiment.stayStill();
    return () => {
      kept.current = experiment.settings.getState();
      seat.leave();
      experiment.dispose();
      setMade(null);
    };
  }, [conductor, wanted, preset, figure]);
  return made;
}
