// How to find a margin, in a few sentences; each leads to the cells that show it.
import { useContext } from 'react';
import type { GridJob } from '../../session/margins/marginPlan';
import { gridOf } from '../../session/margins/marginPlan';
import type { MarginRuns } from '../../session/margins/marginRuns';
import { settingsWithPreset } from '../../session/settings/presets';
import type { Settings } from '../../session/settings/settingsTable';
import { AsideContext } from '../context/asideContext';
import { useChangedPart } from '../context/changedPart';
import { useExperiment } from '../context/experimentContext';
import { useWords } from '../words/useWords';

/** What the sentences were measured on, at the steps and from the seeds that they name. */
const MEASURED = 'rescue';

/** In the order of the words. */
export const RECIPE = [
  'semi-hard squared 5',
  'semi-hard squared 0.2',
  'semi-hard squared 0',
  'hard squared 0.2',
  'semi-hard plain 3.2',
] as const;

interface RecipeProps {
  readonly runs: MarginRuns;
  readonly onChoose: (key: string) => void;
}

export function Recipe({ runs, onChoose }: RecipeProps) {
  const experiment = useExperiment();
  const { joined, margins } = useWords('story');
  const changes = useChangedPart();
  // Among the texts of a chapter on a phone it would push them half a screen down.
  const apart = useContext(AsideContext) !== null;

  /** The cell, on the rows where it stands, and its run if it has not been taken. */
  function show(key: string): void {
    const now = experiment.settings.getState();
    const { 'margins.colour': colour, 'margins.seeds': seeds, 'margins.take': take } = now;
    const wanted: Settings = {
      ...settingsWithPreset(MEASURED, now),
      'margins.colour': colour,
      'margins.seeds': seeds,
      'margins.take': take,
    };
    experiment.replace(wanted, MEASURED);
    const cell = gridOf(wanted).cells.find((one) => one.key === key);
    const { status, results } = runs.view.getState();
    if (cell && status === 'idle' && missing(cell.jobs, results)) runs.take(cell.jobs);
    onChoose(key);
  }

  return (
    <details className="fold margins-recipe" open={!apart}>
      <summary>{margins.recipe.title}</summary>
      <ol>
        {margins.recipe.steps.map(({ text, show: label }, i) => (
          <li key={RECIPE[i]}>
            <span>{text}</span>
            <span>{joined.gap}</span>
            <button type="button" className="quiet-button" aria-controls={changes} onClick={() => show(RECIPE[i])}>
              {label}
            </button>
          </li>
        ))}
      </ol>
      <p>{margins.recipe.measured}</p>
    </details>
  );
}

function missing(jobs: readonly GridJob[], results: ReadonlyMap<string, unknown>): boolean {
  return jobs.some(({ key }) => !results.has(key));
}
