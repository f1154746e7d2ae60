// Renders a part of a figure as the page does: with an experiment, the reader's words, and what a host page hides or locks.
// The experiment is real but never opened, so no data is loaded and no worker made: what a control sets is read from
// `experiment.settings`.
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, Suspense } from 'react';
import { ExperimentProvider } from '../../../src/figures/context/experimentContext';
import { FigureOptionsContext } from '../../../src/figures/context/figureOptions';
import type { Part } from '../../../src/session/page/query';
import { createExperiment, type Experiment } from '../../../src/session/run/experiment';
import { DEFAULTS, type Settings } from '../../../src/session/settings/settingsTable';

const WAITING = 'waiting for words';

interface Situation {
  /** Where they differ from the defaults. */
  readonly settings?: Partial<Settings>;
  readonly hide?: readonly Part[];
  readonly lock?: readonly Part[];
  /** One of the test's own in the place of one that is never opened. */
  readonly experiment?: Experiment;
}

/** Resolves when the words are there and the part is on screen. `user` clicks and types in it. */
export async function renderInFigure(part: ReactNode, situation: Situation = {}) {
  const { settings = {}, hide = [], lock = [] } = situation;
  const experiment = situation.experiment ?? createExperiment({ ...DEFAULTS, ...settings });
  const options = { hide: new Set(hide), lock: new Set(lock) };
  const user = userEvent.setup();
  await act(async () => {
    render(
      <ExperimentProvider value={experiment}>
        <FigureOptionsContext value={options}>
          <Suspense fallback={WAITING}>{part}</Suspense>
        </FigureOptionsContext>
      </ExperimentProvider>,
    );
  });
  await waitFor(() => {
    if (screen.queryByText(WAITING)) throw new Error('The words of the part did not come.');
  });
  return { experiment, user };
}
