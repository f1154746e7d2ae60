// A handle: dragged by mouse, finger or pen, and moved in steps by keys. Knows nothing of what is moved.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';

/** Where the pointer is, CSS px of the window. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

/** What a key asks for. One of `right` and `up` is ±1, the other 0. */
export interface KeyStep {
  readonly right: number;
  readonly up: number;
  /** Arrow keys take a step, Page keys a leap, Home and End go to the lower and the upper end. */
  readonly size: 'step' | 'leap' | 'end';
  readonly shift: boolean;
}

interface DragOptions<Grip> {
  readonly disabled?: boolean;
  /** At the start of a drag: how the handle was taken, so that it does not jump to the pointer. */
  readonly grip: (at: PointerPlace) => Grip;
  readonly move: (at: PointerPlace, grip: Grip) => void;
  /** Returns whether the key is used here; the browser's own action is prevented then. */
  readonly step: (step: KeyStep) => boolean;
  /** True when a drag begins, false when it ends: let go, taken away by the browser, or the handle removed. */
  readonly onHold: (held: boolean) => void;
}

const KEYS: Readonly<Record<string, Omit<KeyStep, 'shift'>>> = {
  ArrowRight: { right: 1, up: 0, size: 'step' },
  ArrowLeft: { right: -1, up: 0, size: 'step' },
  ArrowUp: { right: 0, up: 1, size: 'step' },
  ArrowDown: { right: 0, up: -1, size: 'step' },
  PageUp: { right: 0, up: 1, size: 'leap' },
  PageDown: { right: 0, up: -1, size: 'leap' },
  Home: { right: -1, up: 0, size: 'end' },
  End: { right: 1, up: 0, size: 'end' },
};

/** Event handlers for the handle's element. Only the first button drags; the pointer stays captured until it is let go. */
export function useDrag<Grip>({ disabled = false, grip, move, step, onHold }: DragOptions<Grip>) {
  const drag = useRef<{ readonly grip: Grip } | null>(null);
  const tell = useRef(onHold);
  tell.current = onHold;

  function end(): void {
    if (!drag.current) return;
    drag.current = null;
    tell.current(false);
  }
  useEffect(
    () => () => {
      if (drag.current) tell.current(false);
    },
    [],
  );

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || disabled) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { grip: grip(placeOf(event)) };
      onHold(true);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag.current) move(placeOf(event), drag.current.grip);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const key = KEYS[event.key];
      if (key && step({ ...key, shift: event.shiftKey })) event.preventDefault();
    },
  };
}

/** The change of a slider from 0 to `max`: an arrow key is a step, a Page key a leap, Home and End reach the ends. */
export function sliderChange({ right, up, size }: KeyStep, step: number, leap: number, max: number): number {
  return (right + up) * { step, leap, end: max }[size];
}

function placeOf(event: PointerEvent): PointerPlace {
  return { x: event.clientX, y: event.clientY };
}
