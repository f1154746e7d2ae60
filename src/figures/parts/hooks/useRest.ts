// A figure off screen rests: it neither trains nor draws. "Off screen" is out of the viewport, a hidden tab, or a frame
// whose animation frames have stopped coming (a hidden or far-away iframe fires no event for that).
import { type RefObject, useEffect } from 'react';

const HEARTBEAT = 1000;

export function useRest(figure: RefObject<HTMLElement | null>, rest: (rests: boolean) => void): void {
  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    let inView = true;
    let beating = true;
    let lastBeat = performance.now();
    const decide = () => rest(!inView || !beating || document.visibilityState === 'hidden');

    // Several changes may come at once, oldest first.
    const observer = new IntersectionObserver((entries) => {
      inView = entries[entries.length - 1].isIntersecting;
      decide();
    });
    observer.observe(element);

    let frame = requestAnimationFrame(function beat(now) {
      lastBeat = now;
      if (!beating) {
        beating = true;
        decide();
      }
      frame = requestAnimationFrame(beat);
    });
    const timer = setInterval(() => {
      if (beating && performance.now() - lastBeat > 2 * HEARTBEAT) {
        beating = false;
        decide();
      }
    }, HEARTBEAT);
    document.addEventListener('visibilitychange', decide);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearInterval(timer);
      document.removeEventListener('visibilitychange', decide);
    };
  }, [figure, rest]);
}
