// Three points on the unit circle with the ways that they are pulled: a still. The arrows run along the circle, as all motion
// there does.
import { useId } from 'react';
import { RelationMark } from '../shapes';

export interface CirclePoint {
  readonly relation: 'anchor' | 'positive' | 'negative';
  /** Radians, counter-clockwise from the right. */
  readonly angle: number;
  /** How strongly it is pulled along the circle, counter-clockwise if positive, in radii; 0: no arrow. */
  readonly pull: number;
}

interface CircleStillProps {
  readonly points: readonly CirclePoint[];
  /** The drawing in words. */
  readonly description: string;
}

/** Of the drawing, which is scaled to its place. */
const SIZE = 160;
const RADIUS = 52;
const MARK = 13;
/** Arrows run outside the circle, those of the longest pull a quarter of it. */
const ARROWS = RADIUS + 15;
const HEAD = 7;

export function CircleStill({ points, description }: CircleStillProps) {
  const name = useId();
  const strongest = Math.max(...points.map(({ pull }) => Math.abs(pull)), Number.MIN_VALUE);
  return (
    <svg className="chart still-circle" viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-labelledby={name}>
      <title id={name}>{description}</title>
      <circle className="still-ground" cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
      {points.map(({ relation, angle, pull }) => (
        <PullArrow key={relation} relation={relation} angle={angle} turn={(pull / strongest) * (Math.PI / 4)} />
      ))}
      {points.map(({ relation, angle }) => (
        <RelationMark key={relation} relation={relation} size={MARK} {...at(RADIUS, angle)} />
      ))}
    </svg>
  );
}

function PullArrow({ relation, angle, turn }: Omit<CirclePoint, 'pull'> & { readonly turn: number }) {
  const head = HEAD / ARROWS;
  if (Math.abs(turn) <= head) return null;
  const way = Math.sign(turn);
  const [from, neck, tip] = [at(ARROWS, angle), at(ARROWS, angle + turn - way * head), at(ARROWS, angle + turn)];
  const [outer, inner] = [HEAD / 2, -HEAD / 2].map((aside) => at(ARROWS + aside, angle + turn - way * head));
  // On the screen, counter-clockwise is the sweep 0.
  const arc = `M${from.x} ${from.y}A${ARROWS} ${ARROWS} 0 0 ${way > 0 ? 0 : 1} ${neck.x} ${neck.y}`;
  return (
    <g className={`still-pull still-pull-${relation}`}>
      <path className="still-shaft" d={arc} />
      <path className="still-head" d={`M${tip.x} ${tip.y}L${outer.x} ${outer.y}L${inner.x} ${inner.y}Z`} />
    </g>
  );
}

function at(radius: number, angle: number): { readonly x: number; readonly y: number } {
  return { x: SIZE / 2 + radius * Math.cos(angle), y: SIZE / 2 - radius * Math.sin(angle) };
}
