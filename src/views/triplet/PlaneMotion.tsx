// What moves: where each point has been, where the next step would bring it, and the arrow of its own −gradient.
import { ROLES, type Role } from '../../core/loss/kinds';
import { AnchorMark, NegativeMark, PositiveMark } from '../shapes';
import { type PixelPoint, type PlaneFrame, toPixels } from './planeFrame';
import { ARROW_SCALE, type PlaneScene } from './planeScene';

interface LayerProps {
  readonly frame: PlaneFrame;
  readonly scene: PlaneScene;
}

/** Arrows shorter than this would be all head, px. */
const SHORTEST_ARROW = 3;
const HEAD = 9;
export const MARK_SIZE = 20;
const MARKS = { anchor: AnchorMark, positive: PositiveMark, negative: NegativeMark };

export function Trails({ frame, scene: { trail, places } }: LayerProps) {
  if (trail.length === 0) return null;
  const count = places.length / 2;
  const route = [...trail, places];
  return (
    <g className="plane-trails">
      {Array.from({ length: count }, (_, row) => row).map((row) => {
        const points = route.map((at) => toPixels(frame, at, row));
        const name = ROLES[row] ?? 'other';
        return (
          <g key={row} className={`plane-trail plane-trail-${name}`}>
            <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
            {row < ROLES.length &&
              // The start is worth a dot however long the walk; each later step only while the dots can be told apart.
              points.slice(0, -1).map(({ x, y }, step) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its number alone
                <circle key={step} cx={x} cy={y} r={step === 0 ? 3.5 : 2} />
              ))}
          </g>
        );
      })}
    </g>
  );
}

/** Everything that the encoder moves along without being in the triplet. */
export function OtherItems({ frame, scene: { places } }: LayerProps) {
  const rows = Array.from({ length: places.length / 2 - 3 }, (_, i) => i + 3);
  return rows.map((row) => {
    const { x, y } = toPixels(frame, places, row);
    return <circle key={row} className="plane-other" cx={x} cy={y} r={5} />;
  });
}

/** Hollow marks where one step would bring the three, and a line to each that would move. */
export function NextStep({ frame, scene: { places, next } }: LayerProps) {
  if (!next) return null;
  return (
    <g className="plane-next">
      {Array.from({ length: places.length / 2 }, (_, row) => row).map((row) => {
        const from = toPixels(frame, places, row);
        const to = toPixels(frame, next, row);
        if (Math.hypot(to.x - from.x, to.y - from.y) < 1) return null;
        const role = ROLES[row] as Role | undefined;
        const Mark = role && MARKS[role];
        return (
          <g key={row} className={`plane-next-${role ?? 'other'}`}>
            <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            {Mark ? <Mark x={to.x} y={to.y} size={MARK_SIZE} /> : <circle cx={to.x} cy={to.y} r={5} />}
          </g>
        );
      })}
    </g>
  );
}

export function Arrows({ frame, scene: { places, gradient } }: LayerProps) {
  return (
    <g className="plane-arrows">
      {ROLES.map((role, row) => {
        const from = toPixels(frame, places, row);
        const tip = arrowTip(frame, from, gradient[2 * row], gradient[2 * row + 1]);
        if (Math.hypot(tip.x - from.x, tip.y - from.y) < SHORTEST_ARROW) return null;
        return (
          <Arrow key={role} role={role} from={from} to={tip} gradient={[gradient[2 * row], gradient[2 * row + 1]]} />
        );
      })}
    </g>
  );
}

/** Tip of the arrow of −gradient from a point, px. */
export function arrowTip(frame: PlaneFrame, from: PixelPoint, gradientX: number, gradientY: number): PixelPoint {
  const length = ARROW_SCALE * frame.scale;
  return { x: from.x - gradientX * length, y: from.y + gradientY * length };
}

interface ArrowProps {
  readonly role: Role;
  readonly from: PixelPoint;
  readonly to: PixelPoint;
  readonly gradient: readonly [number, number];
}

function Arrow({ role, from, to, gradient }: ArrowProps) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const head = Math.min(HEAD, length);
  const neck = { x: to.x - ux * head, y: to.y - uy * head };
  const half = head * 0.5;
  return (
    <g className={`plane-arrow plane-arrow-${role}`} data-gradient={gradient.join(' ')}>
      <line className="plane-arrow-halo" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <line x1={from.x} y1={from.y} x2={neck.x} y2={neck.y} />
      <path
        d={`M${to.x} ${to.y}L${neck.x - uy * half} ${neck.y + ux * half}L${neck.x + uy * half} ${neck.y - ux * half}Z`}
      />
    </g>
  );
}
