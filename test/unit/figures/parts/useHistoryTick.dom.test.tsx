import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHistoryTick } from '../../../../src/figures/parts/hooks/useHistoryTick';
import { displayOf } from '../../../../src/figures/parts/shown/display';
import { createExperiment } from '../../../../src/session/run/experiment';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import type { Frame } from '../../../../src/training/protocol/reports';
import { renderInFigure } from '../../component/renderInFigure';

function Ticks() {
  return <output>{useHistoryTick()}</output>;
}

it('charts are drawn again when the picture comes to show a step, which may be after the step was reported', async () => {
  const experiment = createExperiment(DEFAULTS);
  await renderInFigure(<Ticks />, { experiment });
  const before = screen.getByRole('status').textContent;
  act(() => displayOf(experiment.run).shown.setState({ frame: { step: 7 } as Frame }));
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(before));
});
