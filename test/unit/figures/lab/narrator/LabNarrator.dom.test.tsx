import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LabNarrator } from '../../../../../src/figures/lab/narrator/LabNarrator';
import { presetSettings } from '../../../../../src/session/settings/presets';
import { liveExperiment, settled } from '../../../component/liveExperiment';
import { renderInFigure } from '../../../component/renderInFigure';

it('the button that allows zooming says that the run starts again, and then that it has', async () => {
  const experiment = await liveExperiment({ ...presetSettings('drag-the-ring'), dataset: 'students', normalize: true });
  experiment.run.setState({ preset: 'drag-the-ring' });
  const { user } = await renderInFigure(<LabNarrator />, { experiment });
  await user.click(await screen.findByRole('button', { name: 'Allow zooming starts again' }));
  await act(() => settled(experiment));
  expect(experiment.settings.getState().normalize).toBe(false);
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(
      'The run has started again, because “Forbid zooming” was changed.',
    ),
  );
  await act(async () => {
    experiment.reset();
    await settled(experiment);
  });
  expect(screen.queryByRole('status')).toBeNull();
  experiment.dispose();
});
