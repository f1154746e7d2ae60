// The one thing to take hold of: the outer ring. A slider in every way a slider can be used, by mouse, touch or keys.
import { sliderChange, useDrag } from '../../useDrag';

interface RingHandleProps {
  /** Middle of the handle, px on the stage. */
  readonly x: number;
  readonly y: number;
  readonly margin: number;
  readonly max: number;
  readonly label: string;
  /** Id of the picture that it lies on. */
  readonly changes?: string | undefined;
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
  changes,
  valueText,
  invites,
  marginAt,
  onMargin,
  onHold,
}: RingHandleProps) {
  function set(value: number) {
    onMargin(Math.min(max, Math.max(0, Math.round(value * 100) / 100)));
  }

  const drag = useDrag({
    grip: (at) => margin - marginAt(at.x, at.y),
    move: (at, grip: number) => set(marginAt(at.x, at.y) + grip),
    step(key) {
      set(margin + sliderChange(key, STEP, LEAP, max));
      return true;
    },
    onHold,
  });

  return (
    <button
      type="button"
      className={invites ? 'ring-handle ring-handle-invites' : 'ring-handle'}
      style={{ left: x, top: y }}
      role="slider"
      aria-label={label}
      aria-controls={changes}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={margin}
      aria-valuetext={valueText}
      {...drag}
    >
      <span className="ring-knob" aria-hidden="true">
        ↔
      </span>
    </button>
  );
}
