import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChapterPlan } from '../../../src/article/chapters/chapter';
import { useShownFigure } from '../../../src/article/useShownFigure';
import type { RunScheduler } from '../../../src/session/run/runScheduler';

/** No figure of it trains, so no worker is made. */
const PLAN: ChapterPlan = {
  figure: 'margins',
  beside: 'angles',
  preset: 'rescue',
  further: [
    { figure: 'people', preset: 'faces' },
    { figure: 'triplet', preset: 'drag-the-ring', settings: { 'triplet.margin': 0.7 } },
  ],
  card: { right: 0, run: { kind: 'show', settings: {} } },
};

function show() {
  let there = 0;
  const scheduler: RunScheduler = {
    slot() {
      there++;
      return { setReady() {}, setInView() {}, prioritize() {}, leave: () => there-- };
    },
  };
  // The figure and the experiment of each picture of the page.
  const seen: string[] = [];
  const hook = renderHook(
    ({ wanted }) => {
      const shown = useShownFigure(scheduler, wanted, PLAN);
      if (shown.experiment) seen.push(`${shown.figure} ${shown.experiment.settings.getState()['triplet.margin']}`);
      return shown;
    },
    { initialProps: { wanted: true } },
  );
  return { ...hook, slots: () => there, seen };
}

describe('What a chapter shows', () => {
  it('has a tab for each of its figures, in the order of its plan', () => {
    expect(show().result.current.tabs).toEqual(['margins', 'angles', 'people', 'triplet']);
  });

  it('is of the chapter’s own experiment in its figure and in the one beside it', () => {
    const { result, slots } = show();
    const { settings } = result.current.own?.experiment ?? {};
    expect(result.current.experiment?.settings).toBe(settings);
    act(() => result.current.choose(1));
    expect(result.current.figure).toBe('angles');
    expect(result.current.experiment?.settings).toBe(settings);
    expect(slots()).toBe(1);
  });

  it('is of an experiment and a slot of its own in a further figure, that are given up when another is chosen', async () => {
    const { result, slots, seen } = show();
    act(() => result.current.choose(3));
    await waitFor(() => expect(result.current.experiment).not.toBeNull());
    expect(result.current.experiment?.settings).not.toBe(result.current.own?.experiment.settings);
    expect(result.current.slot).not.toBe(result.current.own?.slot);
    expect(result.current.experiment?.settings.getState()['triplet.margin']).toBe(0.7);
    expect(slots()).toBe(2);
    act(() => result.current.choose(2));
    expect(slots()).toBe(2);
    act(() => result.current.choose(0));
    expect(slots()).toBe(1);
    // No figure was drawn with the experiment of another one.
    expect(new Set(seen)).toEqual(new Set(['margins 0.5', 'triplet 0.7', 'people 0.5']));
  });

  it('has the experiment and the slot of a figure at its place: of a further one, only while it is shown', async () => {
    const { result } = show();
    const { own } = result.current;
    expect(result.current.experimentAt(0)).toBe(own?.experiment);
    expect(result.current.experimentAt(1)).toBe(own?.beside);
    expect(result.current.experimentAt(3)).toBeNull();
    act(() => result.current.choose(3));
    await waitFor(() => expect(result.current.experimentAt(3)).not.toBeNull());
    expect(result.current.experimentAt(3)).toBe(result.current.experiment);
    expect(result.current.slotAt(3)).toBe(result.current.slot);
    expect(result.current.experimentAt(2)).toBeNull();
    expect(result.current.slotAt(2)).toBeNull();
    expect(result.current.slotAt(1)).toBe(own?.slot);
  });

  it('keeps the settings of a further figure for the next time', () => {
    const { result } = show();
    act(() => result.current.choose(3));
    act(() => result.current.experiment?.set('triplet.margin', 0.4));
    act(() => result.current.choose(0));
    act(() => result.current.choose(3));
    expect(result.current.experiment?.settings.getState()['triplet.margin']).toBe(0.4);
  });

  it('has no experiment while the chapter is far away', () => {
    const { result, rerender, slots } = show();
    act(() => result.current.choose(2));
    rerender({ wanted: false });
    expect(result.current.experiment).toBeNull();
    expect(result.current.own).toBeNull();
    expect(slots()).toBe(0);
  });
});
