// The threshold's mark in the histogram, to take hold of: a slider by mouse, touch or keys. It knows the axis it slides
// along and nothing of what is counted.
import { sliderChange, useDrag } from '../useDrag';

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
  /** Id of the picture that it lies on. */
  readonly changes?: string | undefined;
  /** Written on the mark. */
  readonly text?: string;
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
  const { left, right, y, to, threshold, max, label, changes, text = '', valueText, disabled } = props;
  const { onThreshold, onHold } = props;
  const x = left + (right - left) * Math.min(1, threshold / to);

  function set(value: number) {
    onThreshold(Math.min(max, Math.max(0, Math.round(value * FINENESS) / FINENESS)));
  }

  const drag = useDrag({
    disabled,
    grip: (at) => x - at.x,
    move: (at, grip: number) => set(Math.min(to, ((at.x + grip - left) / (right - left)) * to)),
    step(key) {
      set(threshold + sliderChange(key, STEP, LEAP, max));
      return true;
    },
    onHold,
  });

  return (
    <button
      type="button"
      className="threshold-handle"
      style={{ left: x, top: y }}
      role="slider"
      aria-label={label}
      aria-controls={changes}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={threshold}
      aria-valuetext={valueText}
      disabled={disabled}
      {...drag}
    >
      <span className="threshold-knob" aria-hidden="true" translate="no">
        {text}
      </span>
    </button>
  );
}
