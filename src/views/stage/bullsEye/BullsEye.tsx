// The bull's-eye: the anchor in the middle, every other item at its true distance, and between two exact circles the
// band in which a different-class item still causes loss. The reader drags the outer circle.

import { useRef, useState } from 'react';
import { inUnit } from '../../../core/loss/distanceUnit';
import { PLACE_DISTANCE, PLACE_SIZE } from '../../../core/projection/place';
import { discPath } from '../../discPath';
import { HatchPattern, useHatch } from '../../hatch';
import { FarSide } from '../FarSide';
import { TripletLabels, TripletLines } from '../FollowedTriplet';
import { GuestMarks } from '../GuestMarks';
import { tripletPoints } from '../positions';
import { Stage } from '../Stage';
import { isCaught } from '../scene';
import {
  HANDLE_ROOM,
  handleBox,
  type MarginLabel,
  marginBox,
  numberBox,
  pictureBoxes,
  pillBoxes,
  placeMargin,
  placePills,
} from '../stageLabels';
import { useDomain } from '../useDomain';
import { useScaleGhost } from '../useScaleGhost';
import { useTurn } from '../useTurn';
import { NO_ZOOM, useZoom } from '../useZoom';
import {
  bullsEyeFrame,
  bullsEyePositions,
  directionsOf,
  distanceTicks,
  farthestOf,
  guestPositions,
  marginAtRadius,
  ringRadii,
} from './bullsEyeLayout';
import type { BullsEyeProps } from './bullsEyeProps';
import { RingHandle } from './RingHandle';
import { RingGhost, RingInvitation } from './RingMarks';

export function BullsEye(props: BullsEyeProps) {
  const { width, height, items, displayed, before, rule, normalize, words, format, compact } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useZoom(stage);
  const [held, setHeld] = useState(false);
  const hatch = useHatch();

  const anchorIndex = items.findIndex((item) => item.relation === 'anchor');
  const rings = ringRadii(displayed.anchorPositive, rule);
  const outer = rings?.outer ?? null;
  const [domain, settled] = useDomain(Math.max(farthestOf(displayed), props.reach ?? 0), outer, normalize, held);
  const ghost = useScaleGhost(rule.margin, outer, settled, held);
  const covered = props.covered ?? [];
  const frame = bullsEyeFrame(width, height, domain, covered);
  const zoomed = {
    ...frame,
    // Zoomed about the middle of the picture, wherever the bull's-eye's own is.
    centreX: width / 2 + zoom.x + (frame.centreX - width / 2) * zoom.k,
    centreY: height / 2 + zoom.y + (frame.centreY - height / 2) * zoom.k,
    scale: frame.scale * zoom.k,
    turn: useTurn(props.invitesTo !== null, () => directionsOf(items, displayed, anchorIndex)),
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
  const fromPx = rings === null ? 0 : rings.from * scale;
  const outerPx = outer === null ? null : outer * scale;
  const handleX = outerPx === null ? 0 : Math.min(centreX + outerPx, width - HANDLE_ROOM);
  const reach = domain / zoom.k;
  const asked =
    props.invitesTo === null || props.locked
      ? null
      : ringRadii(displayed.anchorPositive, { ...rule, margin: props.invitesTo });
  const askedX = asked?.outer ? centreX + asked.outer * scale : null;
  const beyond = normalize && outer !== null && outer > 2;

  const texts = {
    positive: format(inUnit(displayed.anchorPositive, rule.distance)),
    negative: format(inUnit(displayed.anchorNegative, rule.distance)),
  };
  const distances = distanceTicks(reach, rule.distance, compact ? 2 : 4).map(({ value, radius }, place, all) => ({
    value,
    radius: radius * scale,
    text: place === all.length - 1 && words.unit ? `${format(value)} ${words.unit}` : format(value),
    y: centreY + radius * scale - 4,
  }));
  const handle = outerPx === null || props.locked ? [] : [handleBox(handleX, centreY)];
  const pills = triplet && placePills(triplet, texts, tripletSize, width, height, [...handle, ...covered]);
  const labelled = triplet && pills ? [...pillBoxes(pills), ...pictureBoxes(triplet, tripletSize)] : [];
  // The arrow of the invitation stands where the label usually does.
  const marginLabel: MarginLabel =
    askedX !== null
      ? { className: 'margin-after', x: handleX + 28, y: centreY + 25 }
      : placeMargin({
          text: words.marginText,
          handle: { x: handleX, y: centreY },
          ring: { x: centreX, y: centreY, radius: outerPx ?? 0 },
          taken: [...labelled, ...covered, ...distances.map(({ text, y }) => numberBox(text, centreX, y))],
          width,
          height,
        });

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
      {outerPx !== null && outerPx > fromPx && (
        <path
          className="band"
          fillRule="evenodd"
          fill={hatch.fill}
          d={discPath(centreX, centreY, outerPx) + (fromPx > 0 ? discPath(centreX, centreY, fromPx) : '')}
        />
      )}
      {distances.map(({ value, radius, text, y }) => (
        <g key={value} className="distance-tick">
          <circle cx={centreX} cy={centreY} r={radius} />
          <text x={centreX} y={y}>
            {text}
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
      {triplet && pills && <TripletLabels {...triplet} pills={pills} texts={texts} pictureSize={tripletSize} />}
      {outerPx !== null && outerPx - fromPx > 3 && (
        <g className="margin-measure">
          <line x1={centreX + fromPx} x2={handleX} y1={centreY} y2={centreY} />
          <text {...marginLabel} visibility={asked && compact ? 'hidden' : undefined}>
            {words.marginText}
          </text>
        </g>
      )}
      {ghost && zoom === NO_ZOOM && outerPx !== null && (
        <RingGhost
          ghost={ghost}
          centreX={centreX}
          centreY={centreY}
          radius={domain * scale}
          ringRadius={outerPx}
          title={words.wasHere}
          words={words.zoomedOut(ghost.factor)}
          taken={[...labelled, ...covered, ...handle, marginBox(marginLabel, words.marginText)]}
          width={width}
          height={height}
        />
      )}
      {askedX !== null && props.invitesTo !== null && (
        <RingInvitation
          x={handleX}
          y={centreY}
          toX={askedX}
          width={width}
          words={words.invitation}
          value={format(props.invitesTo)}
        />
      )}
      {props.guests && displayed.guestPlaces && (
        <GuestMarks
          guests={props.guests}
          positions={guestPositions(zoomed, displayed, displayed.guestPlaces, anchorIndex)}
        />
      )}
      {beyond && <FarSide width={width} height={height} text={words.farSide} />}
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
        onLeave={props.onLeave}
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
          changes={props.changes}
          valueText={words.marginSpoken}
          invites={props.invitesTo !== null}
          marginAt={marginAt}
          onMargin={props.onMargin}
          onHold={setHeld}
        />
      )}
    </div>
  );
}
