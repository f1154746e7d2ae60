import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useHistoryTick } from '../../../../src/figures/parts/hooks/useHistoryTick';
import { displayOf } from '../../../../src/figures/parts/shown/display';
import { createExperiment } from '../../../../src/session/run/experiment';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import type { Frame } from '../../../../src/training/protocol/reports';
import { renderInFigure } from '../../component/renderInFigure';

function Ticks({ atOnce = false }: { readonly atOnce?: boolean }) {
  return <output>{useHistoryTick(atOnce)}</output>;
}

it('charts are drawn again when the picture comes to show a step, which may be after the step was reported', async () => {
  const experiment = createExperiment(DEFAULTS);
  await renderInFigure(<Ticks />, { experiment });
  const before = screen.getByRole('status').textContent;
  act(() => displayOf(experiment.run).shown.setState({ frame: { step: 7 } as Frame }));
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(before));
});

it('a chart whose end stands beside its number is drawn with that very step', async () => {
  const experiment = createExperiment(DEFAULTS);
  await renderInFigure(<Ticks atOnce />, { experiment });
  const before = screen.getByRole('status').textContent;
  act(() => displayOf(experiment.run).shown.setState({ frame: { step: 7 } as Frame }));
  expect(screen.getByRole('status').textContent).not.toBe(before);
});
