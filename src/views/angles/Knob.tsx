// A lettered knob over a drawing, dragged by mouse or finger and moved by keys. With a range it is a slider.
import { type KeyStep, type PointerPlace, useDrag } from '../useDrag';

interface KnobProps<Grip> {
  /** Its middle, px of the drawing. */
  readonly at: { readonly x: number; readonly y: number };
  /** Seen on it. */
  readonly text: string;
  /** Its name, with where it is. */
  readonly label: string;
  readonly slider?: { readonly min: number; readonly max: number; readonly now: number };
  readonly disabled: boolean;
  readonly grip: (at: PointerPlace) => Grip;
  readonly onMove: (at: PointerPlace, grip: Grip) => void;
  readonly onStep: (step: KeyStep) => boolean;
}

export function Knob<Grip>({ at, text, label, slider, disabled, grip, onMove, onStep }: KnobProps<Grip>) {
  const drag = useDrag<Grip>({ disabled, grip, move: onMove, step: onStep, onHold: () => {} });
  const range = slider && {
    role: 'slider',
    'aria-valuemin': slider.min,
    'aria-valuemax': slider.max,
    'aria-valuenow': slider.now,
    'aria-valuetext': label,
  };
  return (
    <button
      type="button"
      className="point-handle letter-handle"
      style={{ left: at.x, top: at.y }}
      aria-label={label}
      disabled={disabled}
      {...range}
      {...drag}
    >
      <span className="letter-knob" aria-hidden="true" translate="no">
        {text}
      </span>
    </button>
  );
}
