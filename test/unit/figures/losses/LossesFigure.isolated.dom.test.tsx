import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import LossesFigure from '../../../../src/figures/losses/LossesFigure';
import { createLockStepExperiment, type Experiment } from '../../../../src/session/run/experiment';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { lossSettings } from '../../../../src/session/settings/sideBySide';
import { settled } from '../../component/liveExperiment';
import { renderInFigure } from '../../component/renderInFigure';
import { fakeDigits } from '../../data/fakeDigits';
import { fakeWorkers } from '../../training/fakeWorkers';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(160);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Five runs, paused after their first steps, in the figure. */
async function paused(): Promise<Experiment> {
  const experiment = createLockStepExperiment({ ...DEFAULTS, margin: 0.8 }, lossSettings, {
    makeWorker: fakeWorkers().make,
    loadDigits: async () => fakeDigits(8, 4),
  });
  void experiment.open({ play: false, unpaced: true });
  await settled(experiment);
  await renderInFigure(<LossesFigure />, { experiment });
  void experiment.step(6);
  await waitFor(() => expect(experiment.run.getState().frame?.step).toBe(6));
  await settled(experiment);
  await waitFor(() => expect(document.querySelectorAll('.push-bars rect').length).toBeGreaterThan(0));
  return experiment;
}

const panel = (name: RegExp) => {
  const heading = screen.getByRole('heading', { level: 4, name });
  return heading.parentElement as HTMLElement;
};
/** What a column shows of its anchor: numbers, bars and arrow, sentence. */
const shown = (name: RegExp) => ({
  numbers: panel(name).querySelector('.loss-numbers')?.textContent,
  bars: panel(name).querySelector('.push-bars')?.innerHTML,
  said: panel(name).querySelector('.loss-said')?.textContent,
});

describe('five losses side by side', () => {
  it('show at once, while paused, what another temperature, margin or angle does to the same batch', async () => {
    const experiment = await paused();
    for (const [name, value, columns] of [
      ['temperature', 1, [/InfoNCE/, /Softmax/, /ArcFace/]],
      ['margin', 0.1, [/Triplets/, /Contrastive/]],
      ['arcMargin', 0.9, [/ArcFace/]],
    ] as const) {
      const before = columns.map(shown);
      experiment.set(name, value);
      for (const [i, column] of columns.entries()) {
        await waitFor(() => expect(shown(column).bars).not.toBe(before[i].bars));
      }
    }
    expect(experiment.run.getState().frame?.step).toBe(6);
    expect(panel(/ArcFace/).textContent).toMatch(/Own vector counted 5[12]° farther/);
    experiment.dispose();
  });

  it('say aloud what the columns say, recall with its step, and nothing while other numbers are shown', async () => {
    const experiment = await paused();
    const said = () => screen.getAllByRole('status').find((region) => region.classList.contains('visually-hidden'));
    const agrees = () => {
      for (const column of ['Triplets (hinge)', 'Contrastive pairs', 'InfoNCE', 'Softmax classifier', 'ArcFace']) {
        const own = panel(new RegExp(`^${column.replace(/[()]/g, '.')}$`));
        const text = own.querySelector('.loss-number')?.textContent ?? '';
        const [, recall, step] = /^(\d\.\d\d) recall, step (\d+)$/.exec(text) ?? [];
        expect(said()?.textContent).toContain(`${column}: recall ${recall} at step ${step},`);
      }
    };
    await waitFor(agrees, { timeout: 8000 });
    const before = said()?.textContent ?? '';
    experiment.set('temperature', 1);
    await waitFor(() => expect(said()?.textContent).toBe(''));
    await waitFor(agrees, { timeout: 8000 });
    expect(said()?.textContent).not.toBe(before);
    experiment.dispose();
  }, 20_000);

  it('bring a column into view that uses the dial which is turned, and leave the row where one is', async () => {
    const experiment = await paused();
    const row = screen.getByRole('region', { name: 'The five runs' });
    // 390 px hold two of them.
    const boxAt = (left: number, width: number) => DOMRect.fromRect({ x: left, y: 0, width, height: 300 });
    row.getBoundingClientRect = () => boxAt(20, 350);
    [...row.children].forEach((column, i) => {
      column.getBoundingClientRect = () => boxAt(20 + 176 * i - row.scrollLeft, 160);
    });
    const turn = async (name: 'margin' | 'temperature' | 'arcMargin', value: number, scrolled: number) => {
      experiment.set(name, value);
      await waitFor(() => expect(row.scrollLeft).toBe(scrolled));
    };
    await turn('margin', 0.5, 0);
    await turn('temperature', 0.5, 2 * 176);
    await turn('temperature', 0.4, 2 * 176);
    await turn('arcMargin', 0.7, 4 * 176);
    await turn('temperature', 0.3, 4 * 176);
    await turn('margin', 0.4, 0);
    experiment.dispose();
  });
});
