import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useSettings } from '../../../../src/figures/context/experimentContext';
import { LiveRegion } from '../../../../src/figures/parts/LiveRegion';
import { renderInFigure } from '../../component/renderInFigure';

function Margin() {
  return <LiveRegion text={`margin ${useSettings((settings) => settings.margin)}`} />;
}

const said = () => screen.getByRole('status').textContent;
const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe('LiveRegion', () => {
  afterEach(() => void vi.useRealTimers());

  it('announces a drag once, when it has settled', async () => {
    const { experiment } = await renderInFigure(<Margin />, { settings: { margin: 0.2 } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    for (const margin of [0.3, 0.4, 0.5]) {
      act(() => experiment.set('margin', margin));
      await later(500);
      expect(said()).toBe('');
    }
    await later(300);
    expect(said()).toBe('margin 0.5');
  });

  it('says nothing that the figure no longer shows, to whoever reads it between two announcements', async () => {
    const { experiment } = await renderInFigure(<Margin />, { settings: { margin: 0.2 } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    expect(said()).toBe('margin 0.2');
    for (const margin of [0.3, 0.2]) {
      act(() => experiment.set('margin', margin));
      expect(said()).toBe('');
    }
    await later(1000);
    expect(said()).toBe('margin 0.2');
  });

  it('is silent while the run trains, and then announces what it has come to', async () => {
    const { experiment } = await renderInFigure(<Margin />, { settings: { margin: 0.2 } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    act(() => experiment.run.setState({ status: 'playing' }));
    act(() => experiment.set('margin', 0.7));
    await later(60_000);
    expect(said()).toBe('');
    act(() => experiment.run.setState({ status: 'paused' }));
    await later(1000);
    expect(said()).toBe('margin 0.7');
  });
});
