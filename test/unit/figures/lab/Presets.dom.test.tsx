import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataControl } from '../../../../src/figures/controls/DataControl';
import { Presets } from '../../../../src/figures/lab/Presets';
import { renderInFigure } from '../../component/renderInFigure';

const REASON = 'What is greyed out would change a setting that is locked here.';

describe('presets under a lock', () => {
  it('that would move a locked margin cannot be chosen, and the reason is said', async () => {
    await renderInFigure(<Presets />, { lock: ['margin'] });
    const noMargin = screen.getByRole('button', { name: 'No margin' });
    expect(noMargin).toHaveProperty('disabled', true);
    expect(noMargin.getAttribute('aria-describedby')).toBe(screen.getByText(REASON).id);
    expect(screen.getByRole('button', { name: 'Collapse' })).toHaveProperty('disabled', false);
  });

  it('can all be chosen, without a word, where nothing is locked', async () => {
    await renderInFigure(<Presets />);
    for (const button of screen.getAllByRole('button')) expect(button).toHaveProperty('disabled', false);
    expect(screen.queryByText(REASON)).toBeNull();
  });

  it.each(['controls', 'dataset'] as const)('none of them can be chosen where %s is locked', async (lock) => {
    await renderInFigure(<Presets />, { lock: [lock] });
    for (const button of screen.getAllByRole('button')) expect(button).toHaveProperty('disabled', true);
  });

  it('leave faces out of the data sets where their preset would move a locked margin', async () => {
    await renderInFigure(<DataControl />, { lock: ['margin'], settings: { margin: 0.6 } });
    expect(screen.getByRole('option', { name: /faces/i })).toHaveProperty('disabled', true);
    expect(screen.getByText(REASON)).toBeTruthy();
  });
});
