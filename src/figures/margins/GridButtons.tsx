// Takes the runs of the grid, halts that and goes on, and says how far it is.

import { whole } from '../../i18n/numbers';
import { problemSentence } from '../../i18n/problemSentence';
import { type Grid, jobsInOrder } from '../../session/margins/marginPlan';
import type { MarginRuns, MarginView } from '../../session/margins/marginRuns';
import { useChangedPart } from '../context/changedPart';
import { useExperiment } from '../context/experimentContext';
import { useHides } from '../context/figureOptions';
import { SHORTCUTS } from '../parts/keys/useProjectorKeys';
import { useWords } from '../words/useWords';

interface GridButtonsProps {
  readonly grid: Grid;
  readonly runs: MarginRuns;
  readonly view: MarginView;
}

export function GridButtons({ grid, runs, view }: GridButtonsProps) {
  const experiment = useExperiment();
  const words = useWords();
  const { margins } = useWords('story');
  const changes = useChangedPart();
  const hidden = useHides('transport');
  const jobs = jobsInOrder(grid);
  const wanted = jobs.filter(({ key }) => !view.results.has(key));
  const done = jobs.length - wanted.length;
  const { status, failure, rendering } = view;

  /** The main button: what comes next. */
  function press(): void {
    if (status === 'running') return runs.pause();
    if (status === 'waiting') return runs.resume();
    if (wanted.length > 0) return runs.take(jobs);
    const { 'margins.seeds': seeds } = experiment.settings.getState();
    experiment.set('margins.seeds', seeds + 1);
  }

  const label =
    status === 'running'
      ? margins.pause
      : status === 'waiting'
        ? margins.resume
        : wanted.length > 0
          ? margins.run(wanted.length)
          : null;
  return (
    <>
      {!hidden && (
        <div className="margins-buttons">
          {label !== null && (
            <button
              type="button"
              className="button button-main"
              aria-keyshortcuts={SHORTCUTS.play}
              aria-controls={changes}
              onClick={press}
            >
              <span aria-hidden="true">{status === 'running' ? '❚❚' : '►'}</span>
              <span>{` ${label}`}</span>
            </button>
          )}
          {status !== 'idle' && (
            <button type="button" className="button" aria-controls={changes} onClick={runs.stop}>
              {margins.stop}
            </button>
          )}
        </div>
      )}
      <p className="margins-progress" role="presentation">
        <progress max={jobs.length} value={done} aria-label={margins.progress(whole(done), whole(jobs.length))} />
        <span translate="no">
          {rendering
            ? margins.rendering(whole(rendering.ready), whole(rendering.of))
            : margins.progress(whole(done), whole(jobs.length))}
        </span>
        {view.seconds > 0 && <span translate="no">{margins.seconds(view.seconds)}</span>}
      </p>
      {failure && (
        <p className="margins-failure" role="alert">
          {problemSentence(words, failure)}
        </p>
      )}
    </>
  );
}
