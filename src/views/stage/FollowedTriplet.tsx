// The lines of the followed triplet with their true lengths written on them, its badges, and where each came from.
import { RelationMark } from '../shapes';
import type { TripletPoint, TripletPoints } from './positions';
import { PILL_HEIGHT, type Pill, type Pills, type PillTexts } from './stageLabels';

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
  readonly pills: Pills;
  readonly texts: PillTexts;
  readonly pictureSize: number;
}

const BADGE = 12;

/** Distances on the lines, and the badge of each of the three: drawn above the pictures. */
export function TripletLabels(props: LabelsProps) {
  const { anchor, positive, negative, pills, texts, pictureSize } = props;
  const corner = pictureSize / 2;
  return (
    <g>
      {[anchor, positive, negative].map(({ relation, x, y }) => (
        <RelationMark key={relation} relation={relation} x={x + corner} y={y - corner} size={BADGE} />
      ))}
      {pills.negative && <PillMark {...pills.negative} text={texts.negative} kind="negative" />}
      {pills.positive && <PillMark {...pills.positive} text={texts.positive} kind="positive" />}
    </g>
  );
}

interface PillMarkProps extends Pick<Pill, 'x' | 'y' | 'width'> {
  readonly text: string;
  readonly kind: 'positive' | 'negative';
}

function PillMark({ x, y, width, text, kind }: PillMarkProps) {
  return (
    <g transform={`translate(${x} ${y})`} className={`pill pill-${kind}`}>
      <rect x={-width / 2} y={-PILL_HEIGHT / 2} width={width} height={PILL_HEIGHT} rx={PILL_HEIGHT / 2} />
      <text y={5}>{text}</text>
    </g>
  );
}
