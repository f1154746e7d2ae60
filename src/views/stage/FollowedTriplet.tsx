// The lines of the followed triplet with their true lengths written on them, its badges, and where each came from.
import { RelationMark } from '../shapes';
import { textWidth } from '../textWidth';
import type { TripletPoint, TripletPoints } from './positions';

/** Lines and trails: drawn below the pictures. */
export function TripletLines({ anchor, positive, negative }: TripletPoints) {
  const line = (to: TripletPoint) => ({ x1: anchor.x, y1: anchor.y, x2: to.x, y2: to.y });
  return (
    <g>
      {[anchor, positive, negative].map((point) => (
        <line
          key={point.relation}
          className={`trail trail-${point.relation}`}
          x1={point.fromX}
          y1={point.fromY}
          x2={point.x}
          y2={point.y}
        />
      ))}
      <line className="line-halo" {...line(negative)} />
      <line className="line-negative" {...line(negative)} />
      <line className="line-halo" {...line(positive)} />
      <line className="line-positive" {...line(positive)} />
    </g>
  );
}

interface LabelsProps extends TripletPoints {
  readonly positiveText: string;
  readonly negativeText: string;
  readonly pictureSize: number;
}

const BADGE = 12;
/** The shortest line that has room for a label on it, px, beside half a picture at each end. */
const LABELLED = 52;

/** Distances on the lines, and the badge of each of the three: drawn above the pictures. */
export function TripletLabels({ anchor, positive, negative, positiveText, negativeText, pictureSize }: LabelsProps) {
  const corner = pictureSize / 2;
  return (
    <g>
      {hasPill(anchor, negative, pictureSize) && (
        <Pill {...pillPlace(anchor, negative, pictureSize)} text={negativeText} kind="negative" />
      )}
      {hasPill(anchor, positive, pictureSize) && (
        <Pill {...pillPlace(anchor, positive, pictureSize)} text={positiveText} kind="positive" />
      )}
      {[anchor, positive, negative].map(({ relation, x, y }) => (
        <RelationMark key={relation} relation={relation} x={x + corner} y={y - corner} size={BADGE} />
      ))}
    </g>
  );
}

function Pill({ x, y, text, kind }: { x: number; y: number; text: string; kind: 'positive' | 'negative' }) {
  const width = 16 + textWidth(text);
  return (
    <g transform={`translate(${x} ${y})`} className={`pill pill-${kind}`}>
      <rect x={-width / 2} y={-11} width={width} height={22} rx={11} />
      <text y={5}>{text}</text>
    </g>
  );
}

/** Between bare marks only a line that is long enough carries its label: beside a short one it would lie on other marks. */
function hasPill(from: TripletPoint, to: TripletPoint, pictureSize: number): boolean {
  return pictureSize > 0 || Math.hypot(to.x - from.x, to.y - from.y) > LABELLED;
}

/** The middle of the line, or beside it where the line is too short to carry a label. */
export function pillPlace(
  from: { x: number; y: number },
  to: { x: number; y: number },
  pictureSize: number,
): { x: number; y: number } {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (length > pictureSize + LABELLED) return middle;
  const away = pictureSize / 2 + 18;
  const ux = length > 1e-6 ? (to.x - from.x) / length : 1;
  const uy = length > 1e-6 ? (to.y - from.y) / length : 0;
  return { x: to.x + ux * away, y: to.y + uy * away };
}
