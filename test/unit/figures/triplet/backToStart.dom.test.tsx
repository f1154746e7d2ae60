import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import TripletFigure from '../../../../src/figures/triplet/TripletFigure';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';
import { renderInFigure } from '../../component/renderInFigure';

const back = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Back to start' });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name, hidden: true });
const pointsOf = (settings: Settings) =>
  Object.entries(settings).filter(([name]) => /^triplet\.(anchor|positive|negative)/.test(name));

describe('Back to start', () => {
  it('undoes what a hand has moved, steps first, and has nothing to do at the start', async () => {
    const { experiment, user } = await renderInFigure(<TripletFigure />);
    expect(back().disabled).toBe(true);
    await user.clear(field('negative x'));
    await user.type(field('negative x'), '-0.7{Enter}');
    expect(back().disabled).toBe(false);
    await user.click(screen.getByRole('button', { name: 'One gradient step' }));
    await user.click(back());
    expect(screen.getByText('0 steps')).toBeTruthy();
    expect(experiment.settings.getState()['triplet.negativeX']).toBe(-0.7);
    await user.click(back());
    expect(pointsOf(experiment.settings.getState())).toEqual(pointsOf(DEFAULTS));
    expect(back().disabled).toBe(true);
  });

  it('undoes a change of the margin', async () => {
    const { experiment, user } = await renderInFigure(<TripletFigure />);
    act(() => experiment.set('triplet.margin', 2));
    await user.click(back());
    expect(experiment.settings.getState()['triplet.margin']).toBe(DEFAULTS['triplet.margin']);
  });

  it('goes back to the example that was chosen last', async () => {
    const { experiment, user } = await renderInFigure(<TripletFigure />);
    await user.click(screen.getByRole('button', { name: 'In between' }));
    expect(back().disabled).toBe(true);
    const example = pointsOf(experiment.settings.getState());
    await user.clear(field('anchor y'));
    await user.type(field('anchor y'), '0.4{Enter}');
    await user.click(back());
    expect(pointsOf(experiment.settings.getState())).toEqual(example);
    expect(experiment.settings.getState()['triplet.moves']).toBe('encoder');
  });
});
