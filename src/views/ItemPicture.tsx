// One item as a picture: a grey or colour image, bars of marks, or a point on its axes, framed and badged by its relation
// to the anchor. Many small pictures at once are drawn from a pictureAtlas.
import { useEffect, useRef } from 'react';
import type { ColourPicture, GreyPicture, Picture } from '../data/picture';
import { paintColour } from './colourImage';
import { paintGrey } from './greyImage';
import { markBars, unitPoint } from './pictureShapes';
import type { MarkRelation } from './shapes';
import { RelationMark } from './shapes';
import { useInk } from './useInk';

export interface ItemPictureProps {
  readonly picture: Picture;
  /** Edge of the square with its frame, CSS px. */
  readonly size: number;
  readonly relation?: MarkRelation | 'none';
  /** Whether the relation's shape stands in the corner. */
  readonly badge?: boolean;
  /** The picture in words. */
  readonly label: string;
}

const BADGE = 13;
const BADGE_SPACE = 22;

export function ItemPicture({ picture, size, relation = 'none', badge = false, label }: ItemPictureProps) {
  return (
    <span className={`picture picture-${relation}`} style={{ width: size, height: size }} role="img" aria-label={label}>
      {picture.kind === 'grey' && <GreyImage picture={picture} />}
      {picture.kind === 'colour' && <ColourImage picture={picture} />}
      {picture.kind === 'marks' && <MarksImage marks={picture.marks} />}
      {picture.kind === 'point' && <PointImage coordinates={picture.coordinates} />}
      {badge && relation !== 'none' && (
        <svg className="picture-badge" width={BADGE_SPACE} height={BADGE_SPACE} aria-hidden="true">
          <RelationMark relation={relation} x={BADGE_SPACE / 2} y={BADGE_SPACE / 2} size={BADGE} />
        </svg>
      )}
    </span>
  );
}

function GreyImage({ picture }: { readonly picture: GreyPicture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useInk();
  useEffect(() => {
    if (canvas.current) paintGrey(canvas.current, picture, ink);
  }, [picture, ink]);
  return <canvas ref={canvas} className="picture-grey" width={picture.width} height={picture.height} />;
}

function ColourImage({ picture }: { readonly picture: ColourPicture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) paintColour(canvas.current, picture);
  }, [picture]);
  return <canvas ref={canvas} className="picture-colour" width={picture.width} height={picture.height} />;
}

function MarksImage({ marks }: { readonly marks: readonly number[] }) {
  return (
    <svg className="picture-drawing" viewBox="0 0 1 1" aria-hidden="true">
      <line className="picture-axis" x1={0.08} x2={0.08} y1={0.06} y2={0.94} />
      {markBars(marks).map((bar) => (
        <rect key={bar.y} className="picture-bar" {...bar} />
      ))}
    </svg>
  );
}

function PointImage({ coordinates }: { readonly coordinates: readonly number[] }) {
  const { axes, x, y, drop } = unitPoint(coordinates);
  return (
    <svg className="picture-drawing" viewBox="0 0 1 1" aria-hidden="true">
      {axes.map((axis) => (
        <line key={`${axis.x1} ${axis.y1}`} className="picture-axis" {...axis} />
      ))}
      {drop && <line className="picture-drop" {...drop} />}
      <circle className="picture-dot" cx={x} cy={y} r={0.07} />
    </svg>
  );
}
