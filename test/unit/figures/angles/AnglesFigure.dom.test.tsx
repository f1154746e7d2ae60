import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import AnglesFigure from '../../../../src/figures/angles/AnglesFigure';
import { renderInFigure } from '../../component/renderInFigure';

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

const says = () => document.querySelector('.angles-says')?.textContent ?? '';
const line = () => screen.getByRole('list', { name: 'The same gap, five times' }).textContent;
const point = (name: string) => screen.getByRole('slider', { name: new RegExp(`^${name} at`) });

describe('the dial', () => {
  it('says one gap in five ways', async () => {
    await renderInFigure(<AnglesFigure />);
    expect(line()).toBe('θ 60°arc 1.05chord 1.00chord² 1.00cos 0.50');
  });

  it('turns a point by keys, over the far side too, and by a typed number', async () => {
    const { experiment, user } = await renderInFigure(<AnglesFigure />, { settings: { 'angles.second': 180 } });
    fireEvent.keyDown(point('Positive P'), { key: 'ArrowUp' });
    expect(experiment.settings.getState()['angles.second']).toBe(-179);
    fireEvent.keyDown(point('Anchor A'), { key: 'ArrowRight', shiftKey: true });
    expect(experiment.settings.getState()['angles.first']).toBe(20);
    await user.clear(screen.getByRole('textbox', { name: 'Positive P' }));
    await user.type(screen.getByRole('textbox', { name: 'Positive P' }), '110');
    expect(line()).toContain('θ 90°');
  });

  it('says that the three margins are one thing near 10°, and not at 90°', async () => {
    const { experiment } = await renderInFigure(<AnglesFigure />, {
      settings: { 'angles.first': 0, 'angles.second': 10 },
    });
    expect(says()).toContain('The positive is 10° from the anchor: here the margins are one thing.');
    act(() => experiment.set('angles.second', 90));
    expect(says()).toBe(
      'The positive is 90° from the anchor. A negative must be farther round by 18.0° (angle 18.0°), 29.1° (chord 0.31), 5.7° (squared 0.20).',
    );
  });

  it('says where a margin finds no room', async () => {
    await renderInFigure(<AnglesFigure />, { settings: { 'angles.first': 0, 'angles.second': 175 } });
    expect(says()).toContain(
      'The positive is 175° from the anchor. No room for a margin of angle 18.0°, chord 0.31, squared 0.20',
    );
  });
});

describe('off the circle', () => {
  const settings = { 'angles.view': 'plane' } as const;
  const nearest = (row: string) => document.querySelector(`tr[data-row="${row}"]`)?.lastElementChild?.textContent;

  it('shows a neighbour that distance and cosine do not agree on, and that both agree on the circle', async () => {
    await renderInFigure(<AnglesFigure />, { settings });
    expect([nearest('squared'), nearest('cosine'), nearest('onCircle')]).toEqual(['B', 'A', 'A']);
    expect(says()).toContain('By distance B is nearer, by cosine A.');
  });

  it('moves a candidate by keys, and follows it', async () => {
    const { experiment } = await renderInFigure(<AnglesFigure />, {
      settings: { ...settings, 'angles.aX': 1.05, 'angles.aY': 0.1 },
    });
    fireEvent.keyDown(screen.getByRole('button', { name: /^Candidate A/ }), { key: 'ArrowLeft' });
    expect(experiment.settings.getState()['angles.aX']).toBe(1);
    expect(says()).toContain('Both say A.');
  });

  it('says of a candidate without a length that it points nowhere', async () => {
    await renderInFigure(<AnglesFigure />, { settings: { ...settings, 'angles.bX': 0, 'angles.bY': 0 } });
    expect(says()).toContain('B has length 0');
    expect(nearest('cosine')).toBe('both');
  });
});
