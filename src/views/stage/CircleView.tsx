// The circle: vectors of length 1 in two dimensions. Dots stand at their true places, pictures outside on stems, and the ring
// of the margin round the anchor cuts the circle: what is inside still causes loss. Distance is straight across.

import { useRef } from 'react';
import { inUnit } from '../../core/loss/distanceUnit';
import { PLACE_DISTANCE, PLACE_SIZE, PLACE_X, PLACE_Y } from '../../core/projection/place';
import { boxRound } from '../leastCovered';
import { marginAtRadius, ringRadii } from './bullsEye/bullsEyeLayout';
import type { BullsEyeProps } from './bullsEye/bullsEyeProps';
import { RingHandle } from './bullsEye/RingHandle';
import { RingInvitation } from './bullsEye/RingMarks';
import {
  arcWithin,
  type CircleFrame,
  circleAngles,
  circleFrame,
  onCircle,
  type Point,
  picturesOutside,
} from './circleLayout';
import { EdgeFade } from './EdgeFade';
import { FarSide } from './FarSide';
import { TripletLabels } from './FollowedTriplet';
import { GuestMarks } from './GuestMarks';
import { isFollowed } from './relation';
import { Stage } from './Stage';
import { isCaught } from './scene';
import {
  HANDLE_ROOM,
  handleBox,
  type MarginLabel,
  pictureBoxes,
  pillBoxes,
  placeMargin,
  placePills,
} from './stageLabels';
import { useZoom } from './useZoom';

/** Nearer to the anchor than this, px, the positive's picture would cover the anchor's, and stands inside the circle. */
const TOO_NEAR = 46;
/** From the circle to the picture of a guest, px. */
const GUEST_INSIDE = 44;
/** Pictures nearer to the right end of the circle than this, radians, could lie under the handle. */
const HANDLE_ANGLE = 0.45;

export function CircleView(props: Omit<BullsEyeProps, 'reach' | 'normalize' | 'before'>) {
  const { width, height, items, displayed, rule, words, format, compact } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useZoom(stage);
  const pictureSize = compact ? 14 : 18;
  const tripletSize = compact ? 28 : 34;

  const plain = circleFrame(width, height, pictureSize);
  const frame = { centreX: plain.centreX + zoom.x, centreY: plain.centreY + zoom.y, radius: plain.radius * zoom.k };
  const anchorIndex = items.findIndex(({ relation }) => relation === 'anchor');
  const anchorX = displayed.places[anchorIndex * PLACE_SIZE + PLACE_X];
  const anchorY = displayed.places[anchorIndex * PLACE_SIZE + PLACE_Y];
  const angles = circleAngles(displayed.places, anchorX, anchorY);
  const dots = Array.from(angles, (angle) => onCircle(frame, angle));
  const caught = items.map((item, i) =>
    isCaught(item, displayed.places[i * PLACE_SIZE + PLACE_DISTANCE], displayed.anchorPositive, rule),
  );

  const anchor = onCircle(frame, Math.PI);
  const followed = (relation: 'positive' | 'negative') => dots[items.findIndex((item) => item.relation === relation)];
  const negative = followed('negative') ?? anchor;
  const positiveDot = followed('positive') ?? anchor;
  const positive = besideAnchor(positiveDot, anchor, negative);
  const outside = picturesOutside(
    frame,
    angles.map((angle, i) => (isFollowed(items[i].relation) ? Number.NaN : angle)),
    pictureSize,
  );
  const positions = new Float32Array(2 * items.length);
  items.forEach(({ relation }, i) => {
    const own = { anchor, positive, negative, same: outside[i], different: outside[i] }[relation];
    positions[2 * i] = own?.x ?? Number.NaN;
    positions[2 * i + 1] = own?.y ?? Number.NaN;
  });

  const rings = ringRadii(displayed.anchorPositive, rule);
  const outer = rings?.outer ?? null;
  const handleX = Math.min(anchor.x + (outer ?? 0) * frame.radius, width - HANDLE_ROOM);
  const asked =
    props.invitesTo === null || props.locked
      ? null
      : ringRadii(displayed.anchorPositive, { ...rule, margin: props.invitesTo });
  const still = (point: Point) => ({ ...point, fromX: point.x, fromY: point.y });
  const triplet = {
    anchor: { relation: 'anchor', ...still(anchor) },
    positive: { relation: 'positive', ...still(positive) },
    negative: { relation: 'negative', ...still(negative) },
  } as const;
  const texts = {
    positive: format(inUnit(displayed.anchorPositive, rule.distance)),
    negative: format(inUnit(displayed.anchorNegative, rule.distance)),
  };
  const covered = props.covered ?? [];
  const pills = placePills(triplet, texts, tripletSize, width, height, [
    ...(props.locked ? [] : [handleBox(handleX, anchor.y)]),
    ...covered,
  ]);
  // The arrow of the invitation stands where the label usually does.
  const marginLabel: MarginLabel =
    asked !== null
      ? { className: 'margin-after', x: handleX + 28, y: anchor.y + 25 }
      : placeMargin({
          text: words.marginText,
          handle: { x: handleX, y: anchor.y },
          ring: { x: anchor.x, y: anchor.y, radius: (outer ?? 0) * frame.radius },
          taken: [
            ...covered,
            ...pillBoxes(pills),
            ...pictureBoxes(triplet, tripletSize),
            ...[...outside, ...dots].flatMap((at) =>
              at && Number.isFinite(at.x) ? boxRound(at.x, at.y, pictureSize, pictureSize) : [],
            ),
          ],
          width,
          height,
        });

  function marginAt(clientX: number, clientY: number): number {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return rule.margin;
    const away = Math.hypot(clientX - box.left - anchor.x, clientY - box.top - anchor.y) / frame.radius;
    return marginAtRadius(away, displayed.anchorPositive, rule);
  }

  const ring = (
    <>
      {rings && (
        <circle
          className="ring-inner"
          cx={anchor.x}
          cy={anchor.y}
          r={rings.inner * frame.radius}
          data-radius={rings.inner}
        />
      )}
      {outer !== null && (
        <circle className="ring-outer" cx={anchor.x} cy={anchor.y} r={outer * frame.radius} data-radius={outer} />
      )}
    </>
  );
  const ringFits =
    outer === null || Math.min(anchor.x, width - anchor.x, anchor.y, height - anchor.y) > outer * frame.radius;

  const under = (
    <>
      {outer !== null && <TeachingArc {...frame} half={arcWithin(outer)} />}
      <circle className="unit-circle unit-circle-bold" cx={frame.centreX} cy={frame.centreY} r={frame.radius} />
      {ringFits ? (
        ring
      ) : (
        <EdgeFade width={width} height={height}>
          {ring}
        </EdgeFade>
      )}
      <line className="line-halo" x1={anchor.x} y1={anchor.y} x2={negative.x} y2={negative.y} />
      <line className="line-negative" x1={anchor.x} y1={anchor.y} x2={negative.x} y2={negative.y} />
      <line className="line-positive" x1={anchor.x} y1={anchor.y} x2={positiveDot.x} y2={positiveDot.y} />
      {positive !== positiveDot && <PictureStem kind="same" dot={positiveDot} picture={positive} />}
      {dots.map((dot, i) => {
        const { item, relation } = items[i];
        if (isFollowed(relation) || !Number.isFinite(dot.x)) return null;
        const kind = relation === 'same' ? 'same' : caught[i] ? 'caught' : 'free';
        return (
          <PictureStem key={item} kind={kind} dot={dot} picture={{ x: positions[2 * i], y: positions[2 * i + 1] }} />
        );
      })}
    </>
  );

  const guests = displayed.guestPlaces && Array.from(circleAngles(displayed.guestPlaces, anchorX, anchorY));
  const over = (
    <>
      <TripletLabels {...triplet} pills={pills} texts={texts} pictureSize={tripletSize} />
      {outer !== null && !(asked && compact) && (
        <g className="margin-measure">
          <text {...marginLabel}>{words.marginText}</text>
        </g>
      )}
      {asked?.outer && props.invitesTo !== null && (
        <RingInvitation
          x={handleX}
          y={anchor.y}
          toX={anchor.x + asked.outer * frame.radius}
          width={width}
          words={words.invitation}
          value={format(props.invitesTo)}
        />
      )}
      {props.guests && guests && (
        <>
          {guests.map((angle) => {
            const dot = onCircle(frame, angle);
            const inside = guestPlace(frame, angle);
            return (
              <g key={angle} className="circle-guest">
                <line x1={dot.x} y1={dot.y} x2={inside.x} y2={inside.y} />
                <circle cx={dot.x} cy={dot.y} r={4.5} />
              </g>
            );
          })}
          <GuestMarks
            guests={props.guests}
            positions={Float32Array.from(
              guests.flatMap((angle) => {
                const { x, y } = guestPlace(frame, angle);
                return [x, y];
              }),
            )}
          />
        </>
      )}
      {outer !== null && outer > 2 && <FarSide width={width} height={height} text={words.farSide} />}
    </>
  );

  return (
    <div className="bulls-eye" style={{ width, height }}>
      <Stage
        width={width}
        height={height}
        painting={{
          items,
          positions,
          depth: null,
          caught,
          atlases: props.atlases,
          focus: props.focus,
          neighbours: props.neighbours,
          pictureSize,
          tripletSize,
        }}
        colours={props.colours}
        words={words}
        zoom={zoom}
        setZoom={setZoom}
        stage={stage}
        onFocus={props.onFocus}
        onChoose={props.onChoose}
        {...(props.onLeave ? { onLeave: props.onLeave } : {})}
        under={under}
        over={over}
      />
      {outer !== null && !props.locked && (
        <RingHandle
          x={handleX}
          y={anchor.y}
          margin={rule.margin}
          max={props.marginMax}
          label={words.margin}
          changes={props.changes}
          valueText={words.marginSpoken}
          invites={props.invitesTo !== null}
          marginAt={marginAt}
          onMargin={props.onMargin}
          onHold={() => {}}
        />
      )}
    </div>
  );
}

interface PictureStemProps {
  readonly kind: 'same' | 'caught' | 'free';
  /** The item's true place. */
  readonly dot: Point;
  readonly picture: Point;
}

function PictureStem({ kind, dot, picture }: PictureStemProps) {
  return (
    <g className={`circle-item circle-item-${kind}`}>
      <line x1={dot.x} y1={dot.y} x2={picture.x} y2={picture.y} />
      <circle cx={dot.x} cy={dot.y} r={3.5} />
    </g>
  );
}

/** Where the picture of a guest stands: inside the circle, and out of the way of the handle on the right. */
function guestPlace(frame: CircleFrame, angle: number): Point {
  const onHandle = Math.abs(angle) < HANDLE_ANGLE;
  return onCircle(frame, onHandle ? -HANDLE_ANGLE : angle, -GUEST_INSIDE);
}

/** Where the positive's picture stands: at its place, or if it would cover the anchor's there, inside the circle, out of the way to the negative. */
function besideAnchor(place: Point, anchor: Point, negative: Point): Point {
  if (Math.hypot(place.x - anchor.x, place.y - anchor.y) > TOO_NEAR) return place;
  return { x: anchor.x + 62, y: anchor.y + (negative.y < anchor.y ? 14 : -14) };
}

/** The part of the circle, `half` radians to each side of its leftmost point, that is inside the ring. */
function TeachingArc({ half, ...frame }: { centreX: number; centreY: number; radius: number; half: number }) {
  const { centreX, centreY, radius } = frame;
  if (half >= Math.PI) return <circle className="teaching-arc" cx={centreX} cy={centreY} r={radius} />;
  const from = onCircle(frame, Math.PI - half);
  const to = onCircle(frame, Math.PI + half);
  const long = half > Math.PI / 2 ? 1 : 0;
  return <path className="teaching-arc" d={`M${from.x} ${from.y}A${radius} ${radius} 0 ${long} 0 ${to.x} ${to.y}`} />;
}
