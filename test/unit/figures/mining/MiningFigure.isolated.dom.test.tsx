import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import MiningFigure from '../../../../src/figures/mining/MiningFigure';
import { percent } from '../../../../src/i18n/numbers';
import { outcomeOf } from '../../../../src/prediction/outcome';
import { liveExperiment, settled } from '../../component/liveExperiment';
import { renderInFigure } from '../../component/renderInFigure';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('which triplets teach', () => {
  it('can be chosen before the first step', async () => {
    const experiment = await liveExperiment({ mining: 'semi-hard' });
    const { user } = await renderInFigure(<MiningFigure />, { experiment });
    await user.click(screen.getByRole('button', { name: 'Hardest' }));
    expect(experiment.settings.getState().mining).toBe('hard');
    experiment.dispose();
  });

  it('says in words when its shares come, and shows no dash before', async () => {
    const experiment = await liveExperiment({ mining: 'semi-hard' });
    await renderInFigure(<MiningFigure />, { experiment });
    expect(screen.getByText(/The first step says how many triplets have a loss/)).toBeTruthy();
    for (const share of screen.getAllByRole('definition', { hidden: true })) expect(share.textContent).toBe('');
    experiment.step(1);
    await waitFor(() => expect(screen.queryByText(/The first step says/)).toBeNull());
    experiment.dispose();
  });

  it('is said over the picture by the same means as the card of the chapter has', async () => {
    const experiment = await liveExperiment({ mining: 'semi-hard', normalize: true, distance: 'squared' });
    await renderInFigure(<MiningFigure />, { experiment });
    experiment.step(14);
    await waitFor(() => expect(experiment.run.getState().frame?.step).toBe(14));
    await settled(experiment);
    const after = outcomeOf(experiment.run.getState())?.after;
    for (const [means, share] of [
      ['of all triplets have a loss', after?.active],
      ['of the pairs still teach', after?.teaching],
    ] as const) {
      const term = await screen.findByText(means);
      const said = within(term.parentElement as HTMLElement);
      await waitFor(() => expect(said.getByRole('definition').textContent).toBe(percent(share ?? null, 1)));
    }
    experiment.dispose();
  });
});
