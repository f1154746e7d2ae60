// Where everything on the curve of the loss stands, in CSS px. Pure, and one scale for both axes, so that a slope of 1
// is seen as one: 45°.
import type { LossForm } from '../../core/loss/kinds';
import { tripletLoss } from '../../core/loss/triplet';

export interface HingeInput {
  /** CSS px; the height follows from it. */
  readonly width: number;
  /** The axes reach from −extent to extent and from 0 to extent; > 0. */
  readonly extent: number;
  readonly form: LossForm;
  /** D(a,p) − D(a,n), without the margin. */
  readonly difference: number;
  readonly margin: number;
  /** What the loss is taken of. */
  readonly argument: number;
  readonly loss: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface HingeLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Of loss 0. */
  readonly bottom: number;
  /** Of x = 0. */
  readonly middle: number;
  readonly curve: string;
  readonly point: Place;
  /** How far the margin shifts the point: from the difference to x. Null for the soft form, which has none. */
  readonly margin: { readonly x: number; readonly width: number } | null;
  readonly ticksX: readonly { readonly value: number; readonly x: number }[];
  readonly ticksY: readonly { readonly value: number; readonly y: number }[];
}

const SIDE = 22;
const TOP = 20;
const BOTTOM = 34;
const SAMPLES = 64;

export function hingeLayout(input: HingeInput): HingeLayout {
  const { width, extent, form, difference, argument, loss } = input;
  const left = SIDE;
  const right = Math.max(left + 40, width - SIDE);
  const unit = (right - left) / 2 / extent;
  const bottom = TOP + (right - left) / 2;
  const middle = (left + right) / 2;
  // What lies beyond the axes is drawn at their ends.
  const placeX = (x: number) => middle + Math.min(extent, Math.max(-extent, x)) * unit;
  const placeY = (y: number) => bottom - Math.min(extent, Math.max(0, y)) * unit;
  const shifted = { from: placeX(difference), to: placeX(argument) };

  return {
    height: bottom + BOTTOM,
    left,
    right,
    top: TOP,
    bottom,
    middle,
    curve: curvePoints(form, extent)
      // The soft curve lies above the hinge, and leaves by the top.
      .filter(([, y]) => y <= extent)
      .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${placeX(x).toFixed(2)} ${placeY(y).toFixed(2)}`)
      .join(''),
    point: { x: placeX(argument), y: placeY(loss) },
    margin: form === 'hinge' ? { x: shifted.from, width: Math.max(0, shifted.to - shifted.from) } : null,
    ticksX: [-1, -0.5, 0, 0.5, 1].map((share) => ({ value: share * extent, x: placeX(share * extent) })),
    ticksY: [0.5, 1].map((share) => ({ value: share * extent, y: placeY(share * extent) })),
  };
}

/** The hinge needs its corner and two ends; the soft form bends everywhere. */
function curvePoints(form: LossForm, extent: number): (readonly [number, number])[] {
  const places =
    form === 'hinge'
      ? [-extent, 0, extent]
      : Array.from({ length: SAMPLES + 1 }, (_, i) => extent * ((2 * i) / SAMPLES - 1));
  return places.map((x) => [x, tripletLoss(x, 0, 0, form)] as const);
}
