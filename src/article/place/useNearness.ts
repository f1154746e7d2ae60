// Whether an element is within one window height of the window, so that it is made ready before it is seen.
import { type RefObject, useEffect, useState } from 'react';

const MARGIN = '100% 0px';

export function useNearness(place: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => setNear(entries[entries.length - 1].isIntersecting), {
      rootMargin: MARGIN,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return near;
}
