// What a chapter offers to start by a click: a run in its figure, from the start to a step, where it stops.

import { PlaySign } from '../figures/parts/run/PlaySign';
import { settingsFrom } from '../prediction/trainTo';
import type { Experiment } from '../session/run/experiment';
import type { ChapterPlan, Try } from './chapters/chapter';
import { startOf } from './chapters/startOf';

interface ChapterTriesProps {
  readonly tries: readonly Try[];
  /** One for each. */
  readonly labels: readonly string[];
  readonly plan: ChapterPlan;
  /** Null while the figure is far away. */
  readonly experiment: Experiment | null;
  /** Id of the figure that the run is seen in. */
  readonly figureId: string;
  /** The reader has started one. */
  readonly onStart: () => void;
}

export function ChapterTries({ tries, labels, plan, experiment, figureId, onStart }: ChapterTriesProps) {
  function start(experiment: Experiment, { preset, settings, steps }: Try): void {
    const begin = preset ? startOf({ ...plan, preset, settings }) : { ...startOf(plan), ...settings };
    const next = { ...settingsFrom(begin, experiment.settings.getState()), ...settings };
    // What is shown already starts again all the same.
    if (!experiment.replace(next, preset ?? plan.preset)) experiment.reset();
    experiment.play(steps);
    onStart();
    // At the end of a chapter its figure may have begun to leave the window.
    document.getElementById(figureId)?.scrollIntoView({ block: 'nearest' });
  }
  return (
    <ul className="chapter-tries">
      {labels.map((label, i) => (
        <li key={label}>
          <button
            type="button"
            className="button chapter-try"
            aria-controls={figureId}
            disabled={!experiment}
            onClick={() => experiment && start(experiment, tries[i])}
          >
            <PlaySign />
            <span>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
