// Zoom and pan of a stage. The wheel zooms only with Ctrl or when the stage has the focus, so that scrolling past it
// scrolls the page; touch is left to the page altogether, buttons do the work there.
import { type RefObject, useEffect, useState } from 'react';

export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const NO_ZOOM: Zoom = { k: 1, x: 0, y: 0 };
const MOST = 12;
const LEAST = 0.5;

/** The zoom after scaling by `factor` about a point in px from the stage's middle. */
export function zoomBy(zoom: Zoom, factor: number, aboutX: number, aboutY: number): Zoom {
  const k = Math.min(MOST, Math.max(LEAST, zoom.k * factor));
  const grown = k / zoom.k;
  return { k, x: aboutX - (aboutX - zoom.x) * grown, y: aboutY - (aboutY - zoom.y) * grown };
}

export function useZoom(stage: RefObject<HTMLElement | null>): [Zoom, (change: (zoom: Zoom) => Zoom) => void] {
  const [zoom, setZoom] = useState(NO_ZOOM);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const aboutX = event.clientX - box.left - box.width / 2;
      const aboutY = event.clientY - box.top - box.height / 2;
      setZoom((now) => zoomBy(now, 2 ** (-event.deltaY * 0.002), aboutX, aboutY));
    };
    // React's own wheel listener is passive and could not keep the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [stage]);
  return [zoom, setZoom];
}
