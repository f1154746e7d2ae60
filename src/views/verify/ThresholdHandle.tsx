// The threshold's mark in the histogram, to take hold of: a slider by mouse, touch or keys. It knows the axis it slides
// along and nothing of what is counted.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';

interface ThresholdHandleProps {
  /** Ends of the axis and its height in the picture, CSS px. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Distance at the right end. */
  readonly to: number;
  readonly threshold: number;
  /** Largest threshold there is. */
  readonly max: number;
  readonly label: string;
  readonly valueText: string;
  readonly disabled: boolean;
  readonly onThreshold: (threshold: number) => void;
  /** While it is held the axis must keep its scale, or the mark would run from the hand. */
  readonly onHold: (held: boolean) => void;
}

const STEP = 0.01;
const LEAP = 0.1;
/** Thresholds a unit of distance: fine enough for a hand on an axis that ends at 0.25. */
const FINENESS = 1000;

export function ThresholdHandle(props: ThresholdHandleProps) {
  const { left, right, y, to, threshold, max, label, valueText, disabled, onThreshold, onHold } = props;
  /** Where the hand took it, from its middle, px; null while it is let alone. */
  const grip = useRef<number | null>(null);
  const x = left + (right - left) * Math.min(1, threshold / to);
  // A handle that is taken away while it is held lets go.
  useEffect(() => () => onHold(false), [onHold]);

  function set(value: number) {
    onThreshold(Math.min(max, Math.max(0, Math.round(value * FINENESS) / FINENESS)));
  }

  function onPointerDown(event: PointerEvent<HTMLButtonElement>) {
    if (event.button !== 0 || disabled) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = x - event.clientX;
    onHold(true);
  }

  function onPointerMove(event: PointerEvent<HTMLButtonElement>) {
    if (grip.current === null) return;
    set(Math.min(to, ((event.clientX + grip.current - left) / (right - left)) * to));
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
    set(threshold + change);
  }

  return (
    <button
      type="button"
      className="threshold-handle"
      style={{ left: x, top: y }}
      role="slider"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={threshold}
      aria-valuetext={valueText}
      disabled={disabled}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onLostPointerCapture={onPointerEnd}
      onKeyDown={onKeyDown}
    >
      <span className="threshold-knob" aria-hidden="true" />
    </button>
  );
}
