import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import MarginsFigure from '../../../../src/figures/margins/MarginsFigure';
import { createStillExperiment } from '../../../../src/session/run/stillExperiment';
import { presetSettings } from '../../../../src/session/settings/presets';
import type { Settings } from '../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../component/renderInFigure';
import { fakeWorkers } from '../../training/fakeWorkers';

const workers = vi.hoisted(() => ({ make: (_: string): Promise<Worker> => Promise.reject(new Error('none')) }));
vi.mock('../../../../src/workers/page/makeWorker', () => ({ makeWorker: (kind: string) => workers.make(kind) }));

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(480);
  const { make } = fakeWorkers();
  workers.make = (kind) => make(kind as 'sweep');
});

const STUDENTS: Settings = { ...presetSettings('toppers'), normalize: true, 'margins.steps': 10 };

const figure = (settings: Partial<Settings> = {}) =>
  renderInFigure(<MarginsFigure />, { experiment: createStillExperiment({ ...STUDENTS, ...settings }) });
const cell = (key: string) => {
  const found = document.querySelector<HTMLAnchorElement>(`a[data-cell="${key}"]`);
  if (!found) throw new Error(`no cell ${key}`);
  return found;
};
/** Whether the browser would follow the link. */
function tapOpens(link: HTMLAnchorElement): boolean {
  let opens = false;
  const look = (event: Event) => {
    opens = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', look, { once: true });
  fireEvent.pointerDown(link, { pointerType: 'touch' });
  fireEvent.click(link);
  return opens;
}
const title = () => document.querySelector('.margins-detail-title')?.textContent;

describe('the grid of margins', () => {
  it('takes all runs on request, and shows what each came to', async () => {
    const { user } = await figure({ 'margins.rows': 'seed' });
    await user.click(screen.getByRole('button', { name: /Take 40 runs/ }));
    await waitFor(() => expect(screen.getByText('40 of 40 runs.')).toBeTruthy(), { timeout: 20_000 });
    for (const one of document.querySelectorAll('.margins-value')) expect(one.textContent).toMatch(/^[01]\.\d\d$/);
    expect(document.querySelectorAll('.grid-thumb')).toHaveLength(40);
    expect(screen.queryByRole('button', { name: /more seed/ })).toBeNull();
  }, 30_000);

  it('offers another seed where all runs are there, and shows the spread', async () => {
    const { user } = await figure({ 'margins.rows': 'learningRate' });
    await user.click(screen.getByRole('button', { name: /Take 40 runs/ }));
    await user.click(await screen.findByRole('button', { name: /One more seed/ }, { timeout: 20_000 }));
    await user.click(screen.getByRole('button', { name: /Take 40 runs/ }));
    await waitFor(() => expect(screen.getByText('80 of 80 runs.')).toBeTruthy(), { timeout: 20_000 });
    expect(document.querySelectorAll('.grid-spread')).toHaveLength(40);
  }, 60_000);

  it('is one tab stop, from which arrows go from cell to cell', async () => {
    await figure();
    const stops = () =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[data-cell]')].filter((a) => a.tabIndex === 0);
    expect(stops()).toEqual([cell('semi-hard squared 0.2')]);
    act(() => cell('semi-hard squared 0.2').focus());
    fireEvent.keyDown(cell('semi-hard squared 0.2'), { key: 'ArrowRight' });
    fireEvent.keyDown(cell('semi-hard squared 0.4'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(cell('semi-hard plain 0.4'));
    expect(title()).toBe('Semi-hard, Plain, margin 0.4');
  });

  it('leads each cell to its run in the lab, from the start of its seed', async () => {
    await figure();
    const address = new URL(cell('hard plain 1.6').href);
    expect(address.searchParams.get('figure')).toBe('lab');
    for (const pair of ['mi=hard', 'm=1.6', 'b=cpu', 'd=students', 'norm=1']) expect(address.hash).toContain(pair);
    expect(address.hash).not.toContain('mgs');
  });

  it('lets a finger choose with its first tap and open with its second', async () => {
    await figure();
    const one = cell('hard plain 1.6');
    expect(tapOpens(one)).toBe(false);
    act(() => one.focus());
    expect(tapOpens(one)).toBe(true);
  });

  it('shows the cell that a sentence of the recipe speaks of, on the data that it was measured on', async () => {
    const { experiment, user } = await figure({ 'margins.rows': 'seed' });
    await user.click(screen.getByRole('button', { name: 'See the hardest' }));
    expect(title()).toBe('Hardest, Squared, margin 0.2');
    expect(experiment.settings.getState()).toMatchObject({ dataset: 'digits', classes: [0, 1, 2, 3, 4], seed: 7 });
  });

  it('says in a sentence where no worker can be made', async () => {
    workers.make = () => Promise.reject(new Error('refused by the host'));
    const { user } = await figure();
    await user.click(screen.getByRole('button', { name: /Take 60 runs/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/worker/);
    expect(screen.getByRole('button', { name: /Take 60 runs/ })).toBeTruthy();
  });
});
