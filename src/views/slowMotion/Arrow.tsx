// An arrow with a halo, as on the followed triplet and on a batch. Nothing is drawn where it would be all head.
import '../../styles/views/arrows.css';

interface ArrowProps {
  readonly className: string;
  /** Tail and tip, px. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly dotted?: boolean;
}

const SHORTEST = 3;
const HEAD = 8;

export function Arrow({ className, x, y, dx, dy, dotted = false }: ArrowProps) {
  const length = Math.hypot(dx, dy);
  if (!(length >= SHORTEST)) return null;
  const ux = dx / length;
  const uy = dy / length;
  const head = Math.min(HEAD, length);
  const tip = { x: x + dx, y: y + dy };
  const neck = { x: tip.x - ux * head, y: tip.y - uy * head };
  const half = head / 2;
  return (
    <g className={`vector ${className}${dotted ? ' vector-dotted' : ''}`}>
      <line className="vector-halo" x1={x} y1={y} x2={tip.x} y2={tip.y} />
      <line x1={x} y1={y} x2={neck.x} y2={neck.y} />
      <path
        d={`M${tip.x} ${tip.y}L${neck.x - uy * half} ${neck.y + ux * half}L${neck.x + uy * half} ${neck.y - ux * half}Z`}
      />
    </g>
  );
}
