// Takes the runs that the grid lacks, halts that and goes on. Where none is lacking, it offers another seed for every cell.

import type { NumberRow } from '../../registry/settingRow';
import type { Grid } from '../../session/margins/marginPlan';
import type { MarginRuns, MarginView } from '../../session/margins/marginRuns';
import { settingRow } from '../../session/settings/settingsTable';
import { useChangedPart } from '../context/changedPart';
import { useExperiment, useSettings } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { SHORTCUTS } from '../parts/keys/useProjectorKeys';
import { PlaySign } from '../parts/run/PlaySign';
import { useWords } from '../words/useWords';

interface GridButtonsProps {
  readonly grid: Grid;
  readonly runs: MarginRuns;
  readonly view: MarginView;
}

const MOST_SEEDS = (settingRow('margins.seeds') as NumberRow).max;

export function GridButtons({ grid, runs, view }: GridButtonsProps) {
  const experiment = useExperiment();
  const { margins } = useWords('story');
  const changes = useChangedPart();
  const hidden = useHides('transport');
  const seeds = useSettings((settings) => settings['margins.seeds']);
  const bySeed = useSettings((settings) => settings['margins.rows'] === 'seed');
  if (hidden) return null;
  const { jobs } = grid;
  const lacking = jobs.filter(({ key }) => !view.results.has(key)).length;
  const { status } = view;

  function next(): { readonly label: string; readonly press: () => void } | null {
    if (status === 'running') return { label: margins.pause, press: runs.pause };
    if (status === 'waiting') return { label: margins.resume, press: runs.resume };
    if (lacking > 0) return { label: margins.run(lacking), press: () => runs.take(jobs) };
    if (bySeed || seeds >= MOST_SEEDS) return null;
    return { label: margins.anotherSeed, press: () => experiment.set('margins.seeds', seeds + 1) };
  }

  const main = next();
  return (
    <div className="margins-buttons">
      {main && (
        <button
          type="button"
          className="button button-main"
          aria-keyshortcuts={SHORTCUTS.play}
          aria-controls={changes}
          onClick={main.press}
        >
          <PlaySign playing={status === 'running'} />
          <span>{` ${main.label}`}</span>
        </button>
      )}
      {status !== 'idle' && (
        <button type="button" className="button" aria-controls={changes} onClick={runs.stop}>
          {margins.stop}
        </button>
      )}
    </div>
  );
}
