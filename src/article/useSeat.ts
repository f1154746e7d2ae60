// How much of a figure is in view, told to the conductor.
import { type RefObject, useEffect } from 'react';
import type { Seat } from '../session/conductor';

const THRESHOLDS = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

export function useSeat(figure: RefObject<HTMLElement | null>, seat: Seat | null): void {
  useEffect(() => {
    const element = figure.current;
    if (!element || !seat) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries[entries.length - 1];
        seat.show(last.intersectionRect.width * last.intersectionRect.height);
      },
      { threshold: THRESHOLDS },
    );
    const claim = () => seat.claim();
    observer.observe(element);
    element.addEventListener('pointerdown', claim);
    element.addEventListener('keydown', claim);
    return () => {
      observer.disconnect();
      element.removeEventListener('pointerdown', claim);
      element.removeEventListener('keydown', claim);
    };
  }, [figure, seat]);
}
