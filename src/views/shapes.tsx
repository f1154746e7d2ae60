// The three shapes of the page, in SVG: anchor ● circle, positive ■ square, negative ▲ triangle. Their colours are CSS.

import type { Relation } from './stage/relation';

/** The three of the followed triplet: those with a shape of their own. */
export type MarkRelation = Extract<Relation, 'anchor' | 'positive' | 'negative'>;

interface MarkProps {
  /** Centre, CSS px. */
  readonly x: number;
  readonly y: number;
  /** Diameter of the circle, CSS px; square and triangle cover about the same area. */
  readonly size: number;
}

const SQUARE_HALF = 0.443; // √π / 4: the area of the circle
const TRIANGLE_RADIUS = 0.74; // from the centroid to a corner; slightly under equal area, which looks equal

type Polygon = Exclude<MarkRelation, 'anchor'>;

/** Corners around the centre, as fractions of `size`. */
function corners(relation: Polygon): readonly (readonly [number, number])[] {
  if (relation === 'positive') {
    const half = SQUARE_HALF;
    return [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ];
  }
  return [-90, 30, 150].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return [TRIANGLE_RADIUS * Math.cos(angle), TRIANGLE_RADIUS * Math.sin(angle)] as const;
  });
}

function polygon(relation: Polygon, { x, y, size }: MarkProps): string {
  return corners(relation)
    .map(([dx, dy]) => `${(x + dx * size).toFixed(2)},${(y + dy * size).toFixed(2)}`)
    .join(' ');
}

export function AnchorMark({ x, y, size }: MarkProps) {
  return <circle className="chart-mark chart-mark-anchor" cx={x} cy={y} r={size / 2} />;
}

export function PositiveMark(props: MarkProps) {
  return <polygon className="chart-mark chart-mark-positive" points={polygon('positive', props)} />;
}

export function NegativeMark(props: MarkProps) {
  return <polygon className="chart-mark chart-mark-negative" points={polygon('negative', props)} />;
}

const MARKS = { anchor: AnchorMark, positive: PositiveMark, negative: NegativeMark };

export function RelationMark({ relation, ...mark }: MarkProps & { readonly relation: MarkRelation }) {
  const Mark = MARKS[relation];
  return <Mark {...mark} />;
}
