// Whether an element is within a window's height of the window, so that it should be made ready.
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
