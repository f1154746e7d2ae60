// Where the three zones lie: radii round the anchor, and, on the unit circle, the arcs that those radii cut out. Pure
// arithmetic; core says where the zones end, this file where that is on paper.
import type { PlaneFrame } from './planeFrame';

/** Half the angle, in radians, of the arc of the unit circle within a chord of this length; a half turn from 2 on. */
function halfAngle(chord: number): number {
  return 2 * Math.asin(Math.min(1, Math.max(0, chord / 2)));
}

export interface Arc {
  readonly zone: 'hard' | 'semiHard' | 'easy';
  /** Radians, counter-clockwise, from < to. */
  readonly from: number;
  readonly to: number;
}

/** The arcs of the unit circle round the anchor at `angle`: hard, semi-hard on both sides, easy; empty ones are left out. */
export function zoneArcs(angle: number, inner: number, outer: number): Arc[] {
  const hard = halfAngle(inner);
  const edge = halfAngle(outer);
  // Past the far side the two semi-hard arcs are one.
  if (edge >= Math.PI) {
    const all: Arc[] = [
      { zone: 'hard', from: angle - hard, to: angle + hard },
      { zone: 'semiHard', from: angle + hard, to: angle + 2 * Math.PI - hard },
    ];
    return all.filter(notEmpty);
  }
  const arcs: Arc[] = [
    { zone: 'hard', from: angle - hard, to: angle + hard },
    { zone: 'semiHard', from: angle + hard, to: angle + edge },
    { zone: 'semiHard', from: angle - edge, to: angle - hard },
    { zone: 'easy', from: angle + edge, to: angle + 2 * Math.PI - edge },
  ];
  return arcs.filter(notEmpty);
}

function notEmpty({ from, to }: Arc): boolean {
  return to - from > 1e-6;
}

/** SVG path of an arc of the unit circle as a band between two radii, in units. */
export function arcPath(frame: PlaneFrame, { from, to }: Arc, innerRadius: number, outerRadius: number): string {
  const whole = to - from > 2 * Math.PI - 1e-6;
  // A whole turn would begin where it ends and be drawn as nothing: two halves instead.
  if (whole) {
    const middle = (from + to) / 2;
    const half = (start: number, end: number) =>
      arcPath(frame, { zone: 'easy', from: start, to: end }, innerRadius, outerRadius);
    return half(from, middle) + half(middle, to);
  }
  const point = (radius: number, angle: number) =>
    `${(frame.centreX + frame.scale * radius * Math.cos(angle)).toFixed(2)} ${(frame.centreY - frame.scale * radius * Math.sin(angle)).toFixed(2)}`;
  const large = to - from > Math.PI ? 1 : 0;
  const px = (radius: number) => (radius * frame.scale).toFixed(2);
  return (
    `M${point(outerRadius, from)}A${px(outerRadius)} ${px(outerRadius)} 0 ${large} 0 ${point(outerRadius, to)}` +
    `L${point(innerRadius, to)}A${px(innerRadius)} ${px(innerRadius)} 0 ${large} 1 ${point(innerRadius, from)}Z`
  );
}
