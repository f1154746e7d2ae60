// What a new figure needs: a folder, a line in the registry, words. Here both the folder and the line are added to the real
// ones for the length of this file, and the rest of the page is asked whether it knows the figure.
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { OwnSettings } from '../../../src/registry/settingRow';
import { NOTHING_LOADED } from '../session/settings/facts';

const toySettings = {
  'toy.size': { kind: 'integer', default: 3, min: 1, max: 9, step: 1, urlKey: 'tos', effect: 'view' },
} as const satisfies OwnSettings<'toy'>;

vi.mock('../../../src/registry/figures', async (original) => {
  const real = await original<typeof import('../../../src/registry/figures')>();
  const toy = { runs: 0, opensWith: null, slowStart: false, data: null, settings: toySettings };
  return { ...real, FIGURES: { ...real.FIGURES, toy } };
});

vi.mock('../../../src/figures/figureModules', () => ({
  FIGURE_LOADERS: { toy: async () => ({ default: Toy }) },
}));

function Toy() {
  const size = useSettings((settings) => Reflect.get(settings, 'toy.size'));
  return <figure aria-label="Toy">{`Size ${size}`}</figure>;
}

const { useSettings } = await import('../../../src/figures/context/experimentContext');
const { Figure } = await import('../../../src/figures/Figure');
const { parseQuery } = await import('../../../src/session/page/query');
const { experimentFor } = await import('../../../src/session/run/experimentFor');
const { settingsFromHash, settingsToHash } = await import('../../../src/session/settings/urlCodec');
const { checkSettings } = await import('../../../src/session/settings/settingsRules');

describe('a figure in the registry', () => {
  it('can be named in the address, and its settings hidden or locked', () => {
    expect(parseQuery('?figure=toy&lock=toy.size')).toMatchObject({
      figure: 'toy',
      lock: new Set(['toy.size']),
      problems: [],
    });
  });

  it('has its settings in the one table: read from the address, written into it, checked in messages', () => {
    const { settings, problems } = settingsFromHash('#tos=5', NOTHING_LOADED);
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({ 'toy.size': 5 });
    expect(settingsToHash(settings)).toBe('#v=1&tos=5');
    expect(settingsFromHash('#toy.size=99', NOTHING_LOADED)).toMatchObject({
      settings: { 'toy.size': 3 },
      problems: [{ code: 'out-of-range', key: 'toy.size' }],
    });
    expect(checkSettings({ 'toy.size': 4 }, settings, NOTHING_LOADED)).toMatchObject({
      ok: true,
      settings: { 'toy.size': 4 },
    });
  });

  it('is loaded from its folder, and rendered with an experiment of as many runs as it says: here none', async () => {
    const { figure } = parseQuery('?figure=toy');
    if (!figure) throw new Error('The address did not name a figure.');
    const experiment = experimentFor(figure, settingsFromHash('#tos=5', NOTHING_LOADED).settings, null);
    render(<Figure id={figure} experiment={experiment} />);
    expect((await screen.findByRole('figure', { name: 'Toy' })).textContent).toBe('Size 5');
    expect(experiment.run.getState().status).toBe('paused');
    act(() => experiment.settings.setState({ 'toy.size': 7 } as object));
    expect(await screen.findByText('Size 7')).toBe(screen.getByRole('figure', { name: 'Toy' }));
  });
});
