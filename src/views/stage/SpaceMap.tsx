// The map: the whole embedding space at once. In two dimensions it is the space itself, rings included; with more it is
// a PCA picture, in which no ring is drawn because there it would lie; three unit dimensions are a globe to turn.

import { useRef, useState } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { PLACE_DISTANCE, PLACE_SIZE } from '../../core/projection/place';
import { steadyScale } from '../steadyScale';
import { ringRadii } from './bullsEye/bullsEyeLayout';
import type { StageProps } from './bullsEye/bullsEyeProps';
import { TripletArrows, type TripletVectors } from './FollowedArrows';
import { TripletLabels, TripletLines } from './FollowedTriplet';
import { extentOf, mapFrame, mapPositions, ringReach, type Turn, turnPoint } from './mapLayout';
import { tripletPoints } from './positions';
import { Stage, type StageWords } from './Stage';
import { isCaught } from './scene';
import { placePills } from './stageLabels';
import { useEased } from './useEased';
import { useZoom } from './useZoom';

interface SpaceMapProps extends StageProps {
  readonly words: StageWords & { readonly kept: string };
  readonly dimensions: number;
  /** On the axes of the map, `(3, 2)` or, on a globe, `(3, 3)`; null for no arrows. */
  readonly motion: TripletVectors | null;
}

const START_TURN: Turn = { yaw: 0.5, pitch: 0.35 };
const EXTENTS = [0.1, 0.2, 0.5, 1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64];
/** Without a ring beyond it, the unit circle and little more. */
const UNIT_EXTENTS = [1.08, 1.5, 2, 2.5, 3];

export function SpaceMap(props: SpaceMapProps) {
  const { width, height, items, displayed, before, rule, normalize, words, dimensions, compact } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useZoom(stage);
  const [turn, setTurn] = useState(START_TURN);
  const rings = ringRadii(displayed.anchorPositive, rule);
  const anchorIndex = items.findIndex(({ relation }) => relation === 'anchor');
  const farthest = Math.max(extentOf(displayed), dimensions === 2 ? ringReach(displayed, anchorIndex, rings) : 0);
  const extent = useExtent(farthest, normalize && dimensions <= 3);

  const turns = dimensions === 3;
  const plain = mapFrame(width, height, extent, props.covered);
  const frame = {
    ...plain,
    // Zoomed about the middle of the picture, wherever the map's own is.
    centreX: width / 2 + zoom.x + (plain.centreX - width / 2) * zoom.k,
    centreY: height / 2 + zoom.y + (plain.centreY - height / 2) * zoom.k,
    scale: plain.scale * zoom.k,
  };
  const { positions, depth } = mapPositions(frame, displayed, turns ? turn : null);
  const earlier =
    before && before.places.length === displayed.places.length
      ? mapPositions(frame, before, turns ? turn : null).positions
      : positions;
  const caught = items.map((item, i) =>
    isCaught(item, displayed.places[i * PLACE_SIZE + PLACE_DISTANCE], displayed.anchorPositive, rule),
  );
  const tripletSize = compact ? 28 : 34;
  const triplet = tripletPoints(items, positions, earlier);
  const texts = {
    positive: props.format(inUnit(displayed.anchorPositive, rule.distance)),
    negative: props.format(inUnit(displayed.anchorNegative, rule.distance)),
  };

  const painting = {
    items,
    positions,
    depth: turns ? depth : null,
    caught,
    atlases: props.atlases,
    focus: props.focus,
    neighbours: props.neighbours,
    pictureSize: compact ? 14 : 18,
    tripletSize,
  };

  const under = (
    <>
      {normalize && dimensions === 2 && (
        <circle className="unit-circle" cx={frame.centreX} cy={frame.centreY} r={frame.scale} />
      )}
      {turns && normalize && <Globe x={frame.centreX} y={frame.centreY} radius={frame.scale} turn={turn} />}
      {dimensions === 2 && triplet && rings && (
        <>
          <circle
            className="ring-inner"
            cx={triplet.anchor.x}
            cy={triplet.anchor.y}
            r={rings.inner * frame.scale}
            data-radius={rings.inner}
          />
          {rings.outer !== null && (
            <circle
              className="ring-outer"
              cx={triplet.anchor.x}
              cy={triplet.anchor.y}
              r={rings.outer * frame.scale}
              data-radius={rings.outer}
            />
          )}
        </>
      )}
      {triplet && <TripletLines {...triplet} />}
    </>
  );

  const over = (
    <>
      {triplet && (
        <TripletLabels
          {...triplet}
          pills={placePills(triplet, texts, tripletSize, width, height, props.covered)}
          texts={texts}
          pictureSize={tripletSize}
        />
      )}
      {triplet && props.motion && (
        <TripletArrows points={triplet} vectors={turns ? turnVectors(props.motion, turn) : props.motion} />
      )}
      {dimensions > 3 && (
        <text className="kept" x={14} y={height - 14}>
          {words.kept}
        </text>
      )}
    </>
  );

  return (
    <Stage
      width={width}
      height={height}
      painting={painting}
      colours={props.colours}
      words={words}
      zoom={zoom}
      setZoom={setZoom}
      stage={stage}
      onFocus={props.onFocus}
      onChoose={props.onChoose}
      onLeave={props.onLeave}
      onTurn={
        turns
          ? (dx, dy) =>
              setTurn((now) => ({
                yaw: now.yaw + dx / 150,
                pitch: Math.max(-1.5, Math.min(1.5, now.pitch + dy / 150)),
              }))
          : undefined
      }
      under={under}
      over={over}
    />
  );
}

/** As the turned globe shows them. */
function turnVectors({ pulls, moves }: TripletVectors, turn: Turn): TripletVectors {
  const flat = (values: Float32Array) =>
    Float32Array.from([0, 3, 6].flatMap((i) => turnPoint(values[i], values[i + 1], values[i + 2], turn).slice(0, 2)));
  return { pulls: flat(pulls), moves: flat(moves) };
}

/** Half the width of the picture in units of the space; of unit vectors one that holds the unit circle. */
function useExtent(farthest: number, unit: boolean): number {
  const [kept, setKept] = useState<number | null>(null);
  const next = unit
    ? steadyScale(kept, Math.max(1, farthest), UNIT_EXTENTS)
    : steadyScale(kept, farthest, EXTENTS, 1.05);
  if (next !== kept) setKept(next);
  return useEased(next);
}

const CIRCLE_POINTS = 48;

/** Outline, equator and two meridians of the unit sphere, turned with the points. */
function Globe({ x, y, radius, turn }: { x: number; y: number; radius: number; turn: Turn }) {
  const path = (at: (angle: number) => [number, number, number]) => {
    let d = '';
    for (let i = 0; i <= CIRCLE_POINTS; i++) {
      const [px, py] = turnPoint(...at((2 * Math.PI * i) / CIRCLE_POINTS), turn);
      d += `${i === 0 ? 'M' : 'L'}${(x + px * radius).toFixed(1)} ${(y - py * radius).toFixed(1)}`;
    }
    return d;
  };
  return (
    <g className="globe">
      <circle className="unit-circle" cx={x} cy={y} r={radius} />
      <path d={path((a) => [Math.cos(a), 0, Math.sin(a)])} />
      <path d={path((a) => [Math.cos(a), Math.sin(a), 0])} />
      <path d={path((a) => [0, Math.cos(a), Math.sin(a)])} />
    </g>
  );
}
