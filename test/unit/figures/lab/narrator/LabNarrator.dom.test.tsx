import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LabNarrator } from '../../../../../src/figures/lab/narrator/LabNarrator';
import { presetSettings } from '../../../../../src/session/settings/presets';
import { liveExperiment, settled } from '../../../component/liveExperiment';
import { renderInFigure } from '../../../component/renderInFigure';

// What the workers of a live experiment report comes by itself, and not within an act().
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function narrated() {
  const experiment = await liveExperiment({ ...presetSettings('drag-the-ring'), dataset: 'students', normalize: true });
  experiment.run.setState({ preset: 'drag-the-ring' });
  const { user } = await renderInFigure(<LabNarrator />, { experiment });
  return { experiment, user };
}

it('the button that allows zooming says that the run starts again, and then that it has, and trains it', async () => {
  const { experiment, user } = await narrated();
  await user.click(await screen.findByRole('button', { name: 'Allow zooming starts again' }));
  expect(experiment.settings.getState().normalize).toBe(false);
  const said = await screen.findByRole('status');
  expect(said.textContent).toBe('The run has started again, because “Forbid zooming” was changed.');
  await waitFor(() => expect(experiment.run.getState().status).toBe('playing'), { timeout: 5000 });
  experiment.dispose();
});

it('a run that a setting has put back to its start, and that waits there, says how it trains again', async () => {
  const { experiment } = await narrated();
  experiment.set('seed', 3);
  await settled(experiment);
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(
      'The run is back at its start, because “Seed” was changed. “Play” trains it again.',
    ),
  );
  experiment.reset();
  await settled(experiment);
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  experiment.dispose();
});
