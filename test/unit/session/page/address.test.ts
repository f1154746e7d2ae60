import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followAddress } from '../../../../src/session/page/address';
import type { Experiment } from '../../../../src/session/run/experiment';
import { createRunStore } from '../../../../src/session/run/runStore';
import { DEFAULTS, type Settings } from '../../../../src/session/settings/settingsTable';

const QUIET = 400;

let page: { hash: string; pathname: string; search: string };

beforeEach(() => {
  vi.useFakeTimers();
  page = { hash: '', pathname: '/', search: '' };
  vi.stubGlobal('location', page);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('history', {
    state: null,
    replaceState(_: unknown, __: string, address: string) {
      page.hash = address.startsWith('#') ? address : '';
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the address', () => {
  it('follows settings once they rest', () => {
    const { settings } = following();
    settings.setState({ margin: 0.5 });
    settings.setState({ margin: 0.7 });
    vi.advanceTimersByTime(QUIET - 1);
    expect(page.hash).toBe('');
    vi.advanceTimersByTime(1);
    expect(page.hash).toContain('m=0.7');
  });

  it('that the reader has just edited is read, not written over by an earlier change', () => {
    const { settings, read } = following();
    settings.setState({ margin: 0.5 });
    // The browser tells of an edit a moment after it.
    page.hash = '#preset=toppers';
    vi.advanceTimersByTime(QUIET);
    window.dispatchEvent(new Event('hashchange'));
    expect(read).toEqual(['#preset=toppers']);
    settings.setState({ margin: 0.9 });
    vi.advanceTimersByTime(QUIET);
    expect(page.hash).toContain('m=0.9');
  });

  it('follows settings also after the name of an element was taken out of it, which the browser does not tell', () => {
    page.hash = '#lab';
    const { settings } = following();
    page.hash = '';
    settings.setState({ margin: 0.5 });
    vi.advanceTimersByTime(QUIET);
    expect(page.hash).toContain('m=0.5');
  });

  it('stays the link to a moment while the run is trained to it, and gives way to the next change', () => {
    const { settings, run } = following();
    page.hash = '#v=1&at=moment';
    window.dispatchEvent(new Event('hashchange'));
    run.setState({ replay: { run: 1, to: 9, phase: 'under-way', exact: true } });
    settings.setState({ margin: 0.5 });
    run.setState({ replay: { run: 1, to: 9, phase: 'there', exact: true } });
    vi.advanceTimersByTime(QUIET);
    expect(page.hash).toBe('#v=1&at=moment');
    settings.setState({ margin: 0.7 });
    vi.advanceTimersByTime(QUIET);
    expect(page.hash).toBe('#v=1&m=0.7');
  });
});

function following() {
  const run = createRunStore();
  const settings = createStore<Settings>()(() => DEFAULTS);
  const read: string[] = [];
  followAddress({ settings, run } as unknown as Experiment, (hash) => read.push(hash));
  return { settings, run, read };
}
