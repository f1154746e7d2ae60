// The name of each zone, in it where there is room.
import { useState } from 'react';
import { ROLES } from '../../core/loss/kinds';
import { boxRound } from '../leastCovered';
import { textWidth } from '../textWidth';
import { arrowTip, MARK_SIZE } from './PlaneMotion';
import { pillBoxes } from './pills';
import { type PixelPoint, type PlaneFrame, toPixels } from './planeFrame';
import type { PlaneScene } from './planeScene';
import { isHeap, roleNames } from './roleNames';
import { arcNames, ZONES, type ZonePlaces, zonePlaces } from './zoneNames';
import { zoneArcs } from './zones';

/** px of the dot of an item that is not in the triplet. */
const OTHER = 12;
/** px of the ring's handle, as it is seen. */
const HANDLE = 34;
/** A baseline below the middle of its line, px. */
const BASELINE = 4;
const SIDES = { start: 'plane-zone plane-zone-right', middle: 'plane-zone', end: 'plane-zone plane-zone-left' };

interface ZoneNamesProps {
  readonly frame: PlaneFrame;
  readonly scene: PlaneScene;
  /** Of the ring; null where there is none. */
  readonly handle: PixelPoint | null;
}

export function ZoneNames({ frame, scene, handle }: ZoneNamesProps) {
  const [last, setLast] = useState<ZonePlaces | null>(null);
  const { places, gradient, inner, outer, circle, texts } = scene;
  const points = ROLES.map((_, row) => toPixels(frame, places, row));
  const others = Array.from({ length: places.length / 2 - points.length }, (_, i) =>
    toPixels(frame, places, points.length + i),
  );
  const surroundings = {
    width: frame.width,
    height: frame.height,
    widths: {
      hard: textWidth(texts.zones.hard),
      semiHard: textWidth(texts.zones.semiHard),
      easy: textWidth(texts.zones.easy),
    },
    taken: [
      ...points.map(({ x, y }) => boxRound(x, y, MARK_SIZE + 4, MARK_SIZE + 4)),
      ...others.map(({ x, y }) => boxRound(x, y, OTHER, OTHER)),
      ...(handle ? [boxRound(handle.x, handle.y, HANDLE, HANDLE)] : []),
      ...pillBoxes(frame, scene).map(({ box }) => box),
      ...roleNames(frame, scene).map(({ box }) => box),
    ],
  };
  const [centre, positive, negative] = points;
  const arrows = points.map(
    (from, row) => [from, arrowTip(frame, from, gradient[2 * row], gradient[2 * row + 1])] as const,
  );
  const lines = [[centre, positive] as const, [centre, negative] as const, ...arrows];
  // The zones of three points in one place say nothing, and their names would lie on it.
  const found =
    circle || isHeap(points)
      ? null
      : zonePlaces({ ...surroundings, centre, lines, inner: inner * frame.scale, outer: outer * frame.scale }, last);
  // Only the directions are kept; with them the next look comes to the same.
  if (ZONES.some((zone) => found?.[zone]?.angle !== last?.[zone]?.angle)) setLast(found);
  if (isHeap(points)) return null;
  if (circle) {
    const arcs = zoneArcs(Math.atan2(places[1], places[0]), inner, outer);
    return arcNames(frame, arcs, surroundings).map(({ arc, x, y, anchor }) => (
      <text key={`${arc.zone}${arc.from}`} className={SIDES[anchor]} x={x} y={y + BASELINE}>
        {texts.zones[arc.zone]}
      </text>
    ));
  }
  return ZONES.map((zone) => {
    const place = found?.[zone];
    return (
      place && (
        <text key={zone} className="plane-zone" x={place.x} y={place.y + BASELINE}>
          {texts.zones[zone]}
        </text>
      )
    );
  });
}
