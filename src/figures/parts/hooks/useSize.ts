// The size an element really has, in whole CSS px, so that views can be drawn to measure.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  return useMeasure<E, number>(0, ({ clientWidth }) => Math.floor(clientWidth));
}

/** Width and height; 0 until the element is there. */
export function useSize<E extends HTMLElement>(): [
  RefObject<E | null>,
  { readonly width: number; readonly height: number },
] {
  const [element, size] = useMeasure<E, string>(
    '0 0',
    ({ clientWidth, clientHeight }) => `${clientWidth} ${clientHeight}`,
  );
  const [width, height] = size.split(' ').map(Number);
  return [element, { width, height }];
}

/** `measure` gives a primitive, so that an element of the same size renders nothing anew. */
function useMeasure<E extends HTMLElement, M extends number | string>(
  initial: M,
  measure: (element: E) => M,
): [RefObject<E | null>, M] {
  const element = useRef<E>(null);
  const measuring = useRef(measure);
  const [measured, setMeasured] = useState(initial);
  useLayoutEffect(() => {
    const there = element.current;
    if (!there) return;
    const note = () => setMeasured(measuring.current(there));
    note();
    const observer = new ResizeObserver(note);
    observer.observe(there);
    return () => observer.disconnect();
  }, []);
  return [element, measured];
}

/** Width and height of an element whose size is set from outside, whole CSS px; 0 before it has been measured. */
export function useBox<E extends HTMLElement>(): [
  RefObject<E | null>,
  { readonly width: number; readonly height: number },
] {
  const element = useRef<E>(null);
  const [box, setBox] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const [width, height] = [Math.floor(measured.clientWidth), Math.floor(measured.clientHeight)];
      setBox((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, box];
}
