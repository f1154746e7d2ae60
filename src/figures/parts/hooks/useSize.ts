// The size an element really has, in whole CSS px, so that views can be drawn to measure.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => watchSize(element.current, (size) => setWidth(size.width)), []);
  return [element, width];
}

/** Width and height; 0 until the element is there. */
export function useSize<E extends HTMLElement>(): [RefObject<E | null>, Size] {
  const element = useRef<E>(null);
  const [size, setSize] = useKeptSize();
  useLayoutEffect(() => watchSize(element.current, setSize), [setSize]);
  return [element, size];
}

/** The same of an element that another component renders; null while it is not there. */
export function useSizeOf(element: HTMLElement | null): Size {
  const [size, setSize] = useKeptSize();
  useLayoutEffect(() => watchSize(element, setSize), [element, setSize]);
  return size;
}

/** A size that is the same object while it is the same size, so that nothing is rendered anew for it. */
function useKeptSize(): [Size, (size: Size) => void] {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const keep = useRef((next: Size) =>
    setSize((last) => (last.width === next.width && last.height === next.height ? last : next)),
  );
  return [size, keep.current];
}

/** Tells the present size, and each later one, until what it returns is called. */
function watchSize(element: HTMLElement | null, tell: (size: Size) => void): (() => void) | undefined {
  if (!element) return;
  const measure = () => tell({ width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) });
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}
