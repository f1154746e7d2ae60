import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DataControl } from '../../../../../src/figures/controls/DataControl';
import { Examples } from '../../../../../src/figures/lab/rail/Examples';
import { createExperiment } from '../../../../../src/session/run/experiment';
import { PRESET_IDS } from '../../../../../src/session/settings/presets';
import { DEFAULTS } from '../../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../../component/renderInFigure';

const REASON = 'What is greyed out would change a setting that is locked here.';

const isOff = (button: HTMLElement) => button.getAttribute('aria-disabled') === 'true';

describe('examples', () => {
  it('are all presets, and each is described by its sentence', async () => {
    await renderInFigure(<Examples />);
    expect(screen.getAllByRole('listitem')).toHaveLength(PRESET_IDS.length);
    // Where they have a place of their own, so has the reader's data.
    expect(screen.getByRole('button', { name: 'Own data…' })).toBeTruthy();
    const collapse = screen.getByRole('button', { name: 'Collapse' });
    const sentence = document.getElementById(collapse.getAttribute('aria-describedby') ?? '');
    expect(sentence?.textContent).toMatch(/^Only the hardest negatives teach/);
  });

  it('take the focus when they open, and are applied and played at once, and make room for the charts they lie over', async () => {
    const experiment = createExperiment(DEFAULTS);
    const preset = vi.spyOn(experiment, 'preset').mockImplementation(() => {});
    const play = vi.spyOn(experiment, 'play').mockImplementation(() => {});
    const onClose = vi.fn();
    const { user } = await renderInFigure(<Examples onClose={onClose} />, { experiment });
    expect(document.activeElement?.textContent).toBe('Drag the ring');
    await user.click(screen.getByRole('button', { name: 'No margin' }));
    expect(preset).toHaveBeenCalledWith('no-margin');
    expect(play).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});

it('the chosen example is marked for as long as the run is what it is about', async () => {
  const { experiment } = await renderInFigure(<Examples />);
  const isMarked = () => screen.getByRole('button', { name: 'No margin' }).getAttribute('aria-pressed');
  act(() => experiment.preset('no-margin'));
  expect(isMarked()).toBe('true');
  act(() => experiment.set('margin', 0.5));
  expect(isMarked()).toBe('true');
  act(() => experiment.set('dataset', 'students'));
  expect(isMarked()).toBe('false');
});

describe('examples under a lock', () => {
  it('that would move a locked margin do nothing, stay in reach, and say why', async () => {
    const { experiment, user } = await renderInFigure(<Examples />, { lock: ['margin'] });
    const noMargin = screen.getByRole('button', { name: 'No margin' });
    expect(isOff(noMargin)).toBe(true);
    expect(noMargin.getAttribute('aria-describedby')).toContain(screen.getByText(REASON).id);
    await user.click(noMargin);
    expect(experiment.settings.getState().margin).toBe(DEFAULTS.margin);
    expect(isOff(screen.getByRole('button', { name: 'Collapse' }))).toBe(false);
  });

  it('can all be chosen, without a word, where nothing is locked', async () => {
    await renderInFigure(<Examples />);
    for (const button of screen.getAllByRole('button')) expect(isOff(button)).toBe(false);
    expect(screen.queryByText(REASON)).toBeNull();
  });

  it.each(['controls', 'dataset'] as const)('none of them can be chosen where %s is locked', async (lock) => {
    await renderInFigure(<Examples />, { lock: [lock] });
    for (const button of screen.getAllByRole('button')) expect(isOff(button)).toBe(true);
  });

  it('leave faces out of the data sets where their preset would move a locked margin', async () => {
    await renderInFigure(<DataControl />, { lock: ['margin'], settings: { margin: 0.6 } });
    expect(screen.getByRole('option', { name: /faces/i })).toHaveProperty('disabled', true);
    expect(screen.getByText(REASON)).toBeTruthy();
  });
});
