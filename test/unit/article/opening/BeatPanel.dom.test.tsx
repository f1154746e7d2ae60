import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { BeatPanel } from '../../../../src/article/opening/BeatPanel';
import type { OpeningRun, OpeningView } from '../../../../src/article/opening/openingRun';
import type { Moment, Story } from '../../../../src/session/opening/beats';
import { renderInFigure } from '../../component/renderInFigure';

const NOW: Moment = { run: 1, step: 20, normalize: true, margin: 1, caught: 18, different: 40, teaching: 0.5 };
const SORTS: Story = { beat: 'circle', now: NOW, startMargin: 1, pull: null, settled: null };
const WAITS: Story = { ...SORTS, now: { ...NOW, step: 60, caught: 0 }, settled: 'sorted' };

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Until a text that has come is said, and less than until it is over. */
const settle = () => act(() => vi.advanceTimersByTime(2000));

async function panel(story: Story) {
  const view = createStore<OpeningView>()(() => ({ story, aim: null }));
  await renderInFigure(<BeatPanel run={{ view } as OpeningRun} onLab={() => {}} />);
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  return {
    seen: () => `${text('.beat-title')}. ${text('.beat-caption')}`,
    heard: () => text('.beat [aria-live]'),
    tell: (next: Partial<OpeningView>) => act(() => view.setState(next)),
  };
}

it('what is heard of a beat is what is seen, also when the beat comes to tell something else', async () => {
  const { seen, heard, tell } = await panel(SORTS);
  settle();
  expect(heard()).toBe(seen());
  const before = heard();
  tell({ story: WAITS });
  settle();
  expect(heard()).toBe(seen());
  expect(heard()).not.toBe(before);
});

it('nothing of the beat before is heard while another one is being gone to', async () => {
  const { heard, tell } = await panel(SORTS);
  settle();
  tell({ aim: 'turn' });
  expect(heard()).toBe('');
});

it('nothing is heard again where the same is told after a measurement', async () => {
  const pull = { step: 60, from: 1, to: 1.9, before: 0, most: 20 };
  const wider: Story = { ...WAITS, pull, now: { ...NOW, step: 70, margin: 1.9, caught: 20 } };
  const measuring: Story = { ...wider, pull: { ...pull, step: 69 } };
  const { seen, heard, tell } = await panel(wider);
  settle();
  const before = heard();
  expect(before).toBe(seen());
  tell({ story: measuring });
  settle();
  expect(seen()).toContain('measured');
  expect(heard()).toBe(before);
});
