// Tells the scheduler how much of a figure is in view, and when the reader takes hold of it.
import { type RefObject, useEffect } from 'react';
import type { Slot } from '../session/run/runScheduler';

const THRESHOLDS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

export function useSlot(figure: RefObject<HTMLElement | null>, slot: Slot | null): void {
  useEffect(() => {
    const element = figure.current;
    if (!element || !slot) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries[entries.length - 1];
        slot.setInView(last.intersectionRect.width * last.intersectionRect.height);
      },
      { threshold: THRESHOLDS },
    );
    const prioritize = () => slot.prioritize();
    observer.observe(element);
    element.addEventListener('pointerdown', prioritize);
    element.addEventListener('keydown', prioritize);
    return () => {
      observer.disconnect();
      // Another experiment has come in its place, and what nobody sees must not keep that from training.
      slot.setInView(0);
      element.removeEventListener('pointerdown', prioritize);
      element.removeEventListener('keydown', prioritize);
    };
  }, [figure, slot]);
}
