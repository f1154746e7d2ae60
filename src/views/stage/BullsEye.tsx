// The bull's-eye: the anchor in the middle, every other item at its true distance, and between two exact circles the
// band in which a different-class item still causes loss. The reader drags the outer circle.

import { ticks } from 'd3';
import { useRef, useState } from 'react';
import { PLACE_DISTANCE, PLACE_SIZE } from '../../core/projection/place';
import { discPath } from '../discPath';
import { HatchPattern, useHatch } from '../hatch';
import { bullsEyeDomain, bullsEyeFrame, bullsEyePositions, marginAtRadius, ringRadii } from './bullsEyeLayout';
import { TripletLabels, TripletLines } from './FollowedTriplet';
import type { AtlasSet, PaintColours } from './paintItems';
import { tripletPoints } from './positions';
import { RingHandle } from './RingHandle';
import { Stage, type StageWords } from './Stage';
import type { Displayed, LossRule, SceneItem } from './scene';
import { isCaught } from './scene';
import { useEased } from './useEased';
import { useZoom } from './useZoom';

export interface BullsEyeWords extends StageWords {
  readonly margin: string;
  /** "margin 0.20", beside the ring. */
  readonly marginText: string;
  /** The same with its present meaning, for screen readers. */
  readonly marginSpoken: string;
  readonly farSide: string;
}

export interface StageProps {
  readonly width: number;
  readonly height: number;
  readonly items: readonly SceneItem[];
  readonly displayed: Displayed;
  /** One frame ago, for the trails of the followed triplet. */
  readonly before: Displayed | null;
  readonly rule: LossRule;
  readonly normalize: boolean;
  readonly atlases: AtlasSet | null;
  readonly colours: PaintColours;
  readonly focus: number | null;
  readonly neighbours: readonly number[];
  readonly compact: boolean;
  readonly format: (distance: number) => string;
  readonly onFocus: (index: number | null) => void;
  readonly onChoose: (index: number) => void;
}

interface BullsEyeProps extends StageProps {
  readonly words: BullsEyeWords;
  readonly marginMax: number;
  readonly invites: boolean;
  /** Whether the ring is shown but not to be pulled. */
  readonly locked: boolean;
  /** A distance that the picture must hold too, so that two pictures have one scale. */
  readonly reach?: number;
  /** Items as small marks: pictures appear where they are pointed at. */
  readonly asMarks?: boolean;
  readonly onMargin: (margin: number) => void;
}

/** Distances are written with two decimals: circles closer than that would bear one number. */
const FINEST_TICK = 0.01;
/** Room for "margin 0.20" beside the handle, px. */
const MARGIN_LABEL = 92;

export function BullsEye(props: BullsEyeProps) {
  const { width, height, items, displayed, before, rule, normalize, words, format, compact } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useZoom(stage);
  const [held, setHeld] = useState(false);
  const hatch = useHatch();

  const anchorIndex = items.findIndex((item) => item.relation === 'anchor');
  const rings = ringRadii(displayed.anchorPositive, rule);
  const outer = rings?.outer ?? null;
  const domain = useDomain(Math.max(farthestOf(displayed), props.reach ?? 0), outer, normalize, held);
  const frame = bullsEyeFrame(width, height, domain);
  const zoomed = {
    ...frame,
    centreX: frame.centreX + zoom.x,
    centreY: frame.centreY + zoom.y,
    scale: frame.scale * zoom.k,
  };
  const { centreX, centreY, scale } = zoomed;
  const positions = bullsEyePositions(zoomed, displayed, anchorIndex);
  const earlier =
    before && before.places.length === displayed.places.length
      ? bullsEyePositions(zoomed, before, anchorIndex)
      : positions;
  const caught = items.map((item, i) =>
    isCaught(item, displayed.places[i * PLACE_SIZE + PLACE_DISTANCE], displayed.anchorPositive, rule),
  );
  const tripletSize = props.asMarks ? 0 : compact ? 28 : 34;
  const triplet = tripletPoints(items, positions, earlier);

  const painting = {
    items,
    positions,
    depth: null,
    caught,
    atlases: props.atlases,
    focus: props.focus,
    neighbours: props.neighbours,
    pictureSize: compact ? 14 : 18,
    tripletSize,
    asMarks: props.asMarks ?? false,
  };

  const innerPx = rings === null ? 0 : rings.inner * scale;
  const outerPx = outer === null ? null : outer * scale;
  const handleX = outerPx === null ? 0 : Math.min(centreX + outerPx, width - 14);
  const labelFits = handleX + 22 + MARGIN_LABEL < width;
  const reach = domain / zoom.k;
  const beyond = normalize && outer !== null && outer > 2;

  function marginAt(clientX: number, clientY: number): number {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return rule.margin;
    const radius = Math.hypot(clientX - box.left - centreX, clientY - box.top - centreY) / scale;
    return marginAtRadius(radius, displayed.anchorPositive, rule);
  }

  const under = (
    <>
      <defs>
        <HatchPattern id={hatch.id} />
      </defs>
      {outerPx !== null && outerPx > innerPx && (
        <path
          className="band"
          fillRule="evenodd"
          fill={hatch.fill}
          d={discPath(centreX, centreY, outerPx) + discPath(centreX, centreY, innerPx)}
        />
      )}
      {ticks(0, reach, Math.min(compact ? 2 : 4, Math.floor(reach / FINEST_TICK)))
        .filter((tick) => tick > 0)
        .map((tick) => (
          <g key={tick} className="distance-tick">
            <circle cx={centreX} cy={centreY} r={tick * scale} />
            <text x={centreX} y={centreY + tick * scale - 4}>
              {format(tick)}
            </text>
          </g>
        ))}
      {rings && <circle className="ring-inner" cx={centreX} cy={centreY} r={innerPx} data-radius={rings.inner} />}
      {outerPx !== null && <circle className="ring-outer" cx={centreX} cy={centreY} r={outerPx} data-radius={outer} />}
      {triplet && <TripletLines {...triplet} />}
    </>
  );

  const over = (
    <>
      {triplet && (
        <TripletLabels
          {...triplet}
          positiveText={format(displayed.anchorPositive)}
          negativeText={format(displayed.anchorNegative)}
          pictureSize={tripletSize}
        />
      )}
      {outerPx !== null && outerPx - innerPx > 3 && (
        <g className="margin-measure">
          <line x1={centreX + innerPx} x2={handleX} y1={centreY} y2={centreY} />
          <text
            className={labelFits ? 'margin-after' : 'margin-above'}
            x={labelFits ? handleX + 22 : handleX}
            y={labelFits ? centreY + 5 : centreY - 24}
          >
            {words.marginText}
          </text>
        </g>
      )}
      {beyond && (
        <text className="far-side" x={width / 2} y={height - 14}>
          {words.farSide}
        </text>
      )}
    </>
  );

  return (
    <div className="bulls-eye" style={{ width, height }}>
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
        under={under}
        over={over}
      />
      {outerPx !== null && !props.locked && (
        <RingHandle
          x={handleX}
          y={centreY}
          margin={rule.margin}
          max={props.marginMax}
          label={words.margin}
          valueText={words.marginSpoken}
          invites={props.invites}
          marginAt={marginAt}
          onMargin={props.onMargin}
          onHold={setHeld}
        />
      )}
    </div>
  );
}

/** The distance at the edge: its step is kept until it is wrong, and kept at all costs while the ring is held. */
function useDomain(farthest: number, outer: number | null, normalize: boolean, held: boolean): number {
  const [target, setTarget] = useState<number | null>(null);
  const next = held && target !== null ? target : bullsEyeDomain(target, farthest, outer, normalize);
  if (next !== target) setTarget(next);
  return useEased(next);
}

/** Of the items that have a distance. */
export function farthestOf({ places }: Pick<Displayed, 'places'>): number {
  let most = 0;
  for (let i = PLACE_DISTANCE; i < places.length; i += PLACE_SIZE)
    if (places[i] > most && places[i] < Infinity) most = places[i];
  return most;
}
