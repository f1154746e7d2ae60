import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureId } from '../../../../src/registry/figures';
import { keepRunOnLeaving, takeKeptRun } from '../../../../src/session/moment/keptRun';
import { useFakeTime } from '../../training/worker/testRun';
import { NOTHING_LOADED } from '../settings/facts';
import { linked, openRun, steps } from './momentRun';

const take = (figure: FigureId = 'lab') => takeKeptRun(figure, NOTHING_LOADED);

beforeEach(() => {
  useFakeTime();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  window.name = '';
});

describe('the run of a page that is left', () => {
  it('is there for the same page once, and for no other figure or frame', async () => {
    const experiment = await openRun();
    await steps(experiment, 12);
    const stop = keepRunOnLeaving(experiment, 'lab');
    expect(take()).toBeNull();
    window.dispatchEvent(new Event('pagehide'));
    expect(take('mining')).toBeNull();
    window.name = 'another';
    expect(take()).toBeNull();
    window.name = '';
    expect(take()).toEqual(linked(experiment));
    expect(take()).toBeNull();
    stop();
  });

  it('is not there for a tab that is duplicated while the page is open, also after it came back as it was', async () => {
    const experiment = await openRun();
    await steps(experiment, 12);
    const stop = keepRunOnLeaving(experiment, 'lab');
    expect(sessionStorage).toHaveLength(0);
    window.dispatchEvent(new Event('pagehide'));
    expect(sessionStorage).toHaveLength(1);
    window.dispatchEvent(new Event('pageshow'));
    expect(sessionStorage).toHaveLength(0);
    stop();
  });

  it('is not kept before its first step', async () => {
    const stop = keepRunOnLeaving(await openRun(), 'lab');
    window.dispatchEvent(new Event('pagehide'));
    expect(take()).toBeNull();
    stop();
  });

  it('is no run where something else lies in its place', () => {
    vi.stubGlobal('sessionStorage', { getItem: () => '#at=1_wasm_garbage', removeItem() {} });
    expect(take()).toBeNull();
  });

  it('is silently not kept where storage is blocked', async () => {
    const experiment = await openRun();
    await steps(experiment, 12);
    const stop = keepRunOnLeaving(experiment, 'lab');
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
    window.dispatchEvent(new Event('pagehide'));
    expect(take()).toBeNull();
    stop();
  });
});
