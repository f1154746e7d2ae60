// The size an element really has, in whole CSS px, so that views can be drawn to measure.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const NOTHING: Size = { width: 0, height: 0 };

export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => watchSize(element.current, (size) => setWidth(size.width)), []);
  return [element, width];
}

/** For a place whose height does not depend on what is drawn in it. 0 by 0 before it is on screen. */
export function useSize<E extends HTMLElement>(): [RefObject<E | null>, Size] {
  const element = useRef<E>(null);
  const [size, setSize] = useState(NOTHING);
  useLayoutEffect(() => watchSize(element.current, (next) => setSize((last) => (isSame(last, next) ? last : next))), []);
  return [element, size];
}

/** The same of an element that another component renders; null while it is not there. */
export function useSizeOf(element: HTMLElement | null): Size {
  const [size, setSize] = useState(NOTHING);
  useLayoutEffect(
    () => watchSize(element, (next) => setSize((last) => (isSame(last, next) ? last : next))),
    [element],
  );
  return element ? size : NOTHING;
}

/** Tells the present size, and each later one. */
function watchSize(element: HTMLElement | null, tell: (size: Size) => void): (() => void) | undefined {
  if (!element) return;
  const measure = () => tell({ width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) });
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => observer.disconnect();
}

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
