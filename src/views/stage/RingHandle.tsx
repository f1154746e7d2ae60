// The one thing to take hold of: the outer ring. A slider in every way a slider can be used, by mouse, touch or keys.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';

interface RingHandleProps {
  /** Middle of the handle, px on the stage. */
  readonly x: number;
  readonly y: number;
  readonly margin: number;
  readonly max: number;
  readonly label: string;
  readonly valueText: string;
  readonly invites: boolean;
  /** Distance of a point of the stage from its middle, in px, to the margin it means. */
  readonly marginAt: (clientX: number, clientY: number) => number;
  readonly onMargin: (margin: number) => void;
  /** While the ring is held its picture must keep its scale, or the ring would run from the hand. */
  readonly onHold: (held: boolean) => void;
}

const STEP = 0.05;
const LEAP = 0.25;

export function RingHandle({
  x,
  y,
  margin,
  max,
  label,
  valueText,
  invites,
  marginAt,
  onMargin,
  onHold,
}: RingHandleProps) {
  /** The hand rarely takes the exact middle; the difference is kept while it pulls. */
  const grip = useRef<number | null>(null);
  // A handle that is taken away while it is held lets go.
  useEffect(() => () => onHold(false), [onHold]);

  function set(value: number) {
    onMargin(Math.min(max, Math.max(0, Math.round(value * 100) / 100)));
  }

  function onPointerDown(event: PointerEvent<HTMLButtonElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = margin - marginAt(event.clientX, event.clientY);
    onHold(true);
  }

  function onPointerMove(event: PointerEvent<HTMLButtonElement>) {
    if (grip.current !== null) set(marginAt(event.clientX, event.clientY) + grip.current);
  }

  function onPointerEnd() {
    if (grip.current === null) return;
    grip.current = null;
    onHold(false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const change = {
      ArrowRight: STEP,
      ArrowUp: STEP,
      ArrowLeft: -STEP,
      ArrowDown: -STEP,
      PageUp: LEAP,
      PageDown: -LEAP,
      Home: -max,
      End: max,
    }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    set(margin + change);
  }

  return (
    <button
      type="button"
      className={invites ? 'ring-handle ring-handle-invites' : 'ring-handle'}
      style={{ left: x, top: y }}
      role="slider"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={margin}
      aria-valuetext={valueText}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onLostPointerCapture={onPointerEnd}
      onKeyDown={onKeyDown}
    >
      <span className="ring-knob" aria-hidden="true">
        ↔
      </span>
    </button>
  );
}
