// Words and numbers on the things they name: the two distances on their lines, and the three roles.

import type { Term } from '../../core/loss/kinds';
import { ROLES } from '../../core/loss/kinds';
import { textWidth } from '../textWidth';
import { PILL_HEIGHT, pillBoxes } from './pills';
import { type PixelPoint, type PlaneFrame, toPixels } from './planeFrame';
import type { PlaneScene } from './planeScene';
import { isHeap, roleNames } from './roleNames';

interface LabelProps {
  readonly frame: PlaneFrame;
  readonly scene: PlaneScene;
}

/** Lines from the anchor, below the points. */
export function DistanceLines({ frame, scene: { places, lit } }: LabelProps) {
  const anchor = toPixels(frame, places, 0);
  const line = (row: number) => {
    const to = toPixels(frame, places, row);
    return { x1: anchor.x, y1: anchor.y, x2: to.x, y2: to.y };
  };
  return (
    <>
      <line className="line-halo" {...line(2)} />
      <line className={classes('line-negative', lit === 'anchorNegative')} {...line(2)} />
      <line className="line-halo" {...line(1)} />
      <line className={classes('line-positive', lit === 'anchorPositive')} {...line(1)} />
    </>
  );
}

export function DistancePills({ frame, scene, onTerm }: LabelProps & { onTerm: (term: Term | null) => void }) {
  const { texts, lit } = scene;
  return (
    <>
      {pillBoxes(frame, scene).map(({ term, x, y, width }) => {
        const kind = term === 'anchorPositive' ? 'positive' : 'negative';
        return (
          <g
            key={term}
            transform={`translate(${x} ${y})`}
            className={classes(`pill pill-${kind}`, lit === term)}
            onPointerEnter={() => onTerm(term)}
            onPointerLeave={() => onTerm(null)}
          >
            <rect x={-width / 2} y={-PILL_HEIGHT / 2} width={width} height={PILL_HEIGHT} rx={PILL_HEIGHT / 2} />
            <text y={5}>{texts[term]}</text>
          </g>
        );
      })}
    </>
  );
}

/** Each role's name, where neither its line nor its arrow runs. */
export function RoleNames({ frame, scene }: LabelProps) {
  const points = ROLES.map((_, row) => toPixels(frame, scene.places, row));
  if (isHeap(points)) return <HeapName frame={frame} at={points[0]} text={scene.texts.heap} />;
  return roleNames(frame, scene).map(({ role, text, x, y, anchor }) => (
    <text key={role} className={`plane-role plane-role-${role}`} textAnchor={anchor} x={x} y={y}>
      {text}
    </text>
  ));
}

function HeapName({ frame, at, text }: { readonly frame: PlaneFrame; readonly at: PixelPoint; readonly text: string }) {
  const room = textWidth(text) + 24;
  const left = at.x + room > frame.width;
  return (
    <text
      className="plane-role"
      textAnchor={left ? 'end' : 'start'}
      x={left ? at.x - 20 : at.x + 20}
      y={Math.min(frame.height - 6, Math.max(16, at.y + 5))}
    >
      {text}
    </text>
  );
}

function classes(name: string, lit: boolean): string {
  return lit ? `${name} is-lit` : name;
}
