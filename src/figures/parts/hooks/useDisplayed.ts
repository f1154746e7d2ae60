// The picture that a figure draws of its run, and what else shows numbers of that picture.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Frame } from '../../../training/protocol/reports';
import { useExperiment, useRun } from '../../context/experimentContext';
import { displayOf } from '../shown/display';
import { useFrames } from './useFrames';

/** For the one who draws: takes frames, tweened while steps are slow. Null before the first frame. */
export function useDisplayed(): Frame | null {
  const { run } = useExperiment();
  const display = displayOf(run);
  useEffect(() => display.draw(), [display]);
  useFrames();
  useFirstStepMark();
  return useStore(display.shown, ({ frame }) => frame);
}

/** For all who say something of what is drawn. Renders only when `select` gives another value. Null before the first frame. */
export function useShown<T>(select: (frame: Frame) => T): T | null {
  const { run } = useExperiment();
  return useStore(displayOf(run).shown, ({ frame }) => frame && select(frame));
}

/** The present point of a tween, and null while the last frame itself is on screen. */
export function useTweened(): Frame | null {
  const { run } = useExperiment();
  return useStore(displayOf(run).shown, ({ frame }) => (frame === run.getState().frame ? null : frame));
}

let marked = false;

/** How long a page takes to its first drawn step is measured from outside, by this mark. */
function useFirstStepMark(): void {
  const step = useRun(({ frame }) => frame !== null && frame.step > 0);
  useEffect(() => {
    if (!step || marked) return;
    const request = requestAnimationFrame(() => {
      performance.mark('triplet-lab:first-step');
      marked = true;
    });
    return () => cancelAnimationFrame(request);
  }, [step]);
}
