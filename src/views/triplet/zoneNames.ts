// Where the names of the zones stand: each wholly in its own zone, whole, and on nothing else; where there is no such place, it has
// none. Pure.

import type { Box } from '../leastCovered';
import { boxRound, firstFree, touches } from '../leastCovered';
import type { PixelPoint, PlaneFrame } from './planeFrame';
import type { Arc } from './zones';

export const ZONES = ['hard', 'semiHard', 'easy'] as const;
export type Zone = (typeof ZONES)[number];

interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** Of the names, px. */
  readonly widths: Readonly<Record<Zone, number>>;
  /** What no name may lie on. */
  readonly taken: readonly Box[];
}

export interface Rings extends Surroundings {
  readonly centre: PixelPoint;
  /** Radii, px. */
  readonly inner: number;
  readonly outer: number;
  /** Lines and arrows, over which a name stands only where nothing else is free: from, to. */
  readonly lines: readonly (readonly [PixelPoint, PixelPoint])[];
}

/** The middle of a name, and in which direction from the anchor that is. */
export interface ZonePlace extends PixelPoint {
  readonly angle: number;
}

export type ZonePlaces = Readonly<Record<Zone, ZonePlace | null>>;

/** Of the letters, px. */
const NAME_HEIGHT = 14;
const DIRECTIONS = 48;
/** px between a name and the edge of the picture, and between a name and the rings round it. */
const AIR = 3;
const RING_AIR = 1.5;
/** px to what is near; farther than this is no better. */
const ROOMY = 36;
/** px of room that it is worth not to hop, to stand beside the other names, and to stand on no line. */
const STAYS = 16;
const TOGETHER = 9;
const OFF_LINES = 16;

/**
 * In the plane. `previous` are the places before this moment: a name keeps its direction while another has not clearly more room.
 * The name that fits in fewest places chooses first, and the others keep near its direction.
 */
export function zonePlaces(rings: Rings, previous: ZonePlaces | null): ZonePlaces {
  const found: Record<Zone, ZonePlace | null> = { hard: null, semiHard: null, easy: null };
  const taken = [...rings.taken];
  let towards: number | null = null;
  for (const zone of ['semiHard', 'easy', 'hard'] as const) {
    const place = bestPlace({ ...rings, taken }, zone, towards, previous?.[zone]?.angle ?? null);
    found[zone] = place;
    if (!place) continue;
    taken.push(boxOf(place, rings.widths[zone]));
    towards ??= place.angle;
  }
  return found;
}

function bestPlace(rings: Rings, zone: Zone, towards: number | null, previous: number | null): ZonePlace | null {
  let best: ZonePlace | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < DIRECTIONS; i++) {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    const place = placeAlong(rings, zone, angle);
    if (!place) continue;
    const box = boxOf(place, rings.widths[zone]);
    const nearest = Math.min(ROOMY, ...rings.taken.map((other) => gap(box, other)));
    const worth =
      nearest +
      (angle === previous ? STAYS : 0) -
      (towards === null ? 0 : TOGETHER * turn(angle, towards)) -
      (rings.lines.some(([from, to]) => crosses(box, from, to)) ? OFF_LINES : 0);
    if (worth <= most) continue;
    best = place;
    most = worth;
  }
  return best;
}

/** In this direction, as near to the ring that ends its zone as it goes, or in the middle between two. */
function placeAlong(rings: Rings, zone: Zone, angle: number): ZonePlace | null {
  const { centre, widths, width, height, taken } = rings;
  for (const radius of radiiOf(zone, rings)) {
    const place = { x: centre.x + radius * Math.cos(angle), y: centre.y - radius * Math.sin(angle), angle };
    const box = boxOf(place, widths[zone]);
    const isIn = box.left >= AIR && box.right <= width - AIR && box.top >= AIR && box.bottom <= height - AIR;
    if (isIn && isInZone(box, zone, rings) && !taken.some((other) => touches(box, other))) return place;
  }
  return null;
}

function radiiOf(zone: Zone, { inner, outer }: Rings): number[] {
  const step = 2;
  const upTo = (length: number) => Array.from({ length: Math.max(0, Math.ceil(length / step)) }, (_, i) => i * step);
  if (zone === 'easy') return upTo(72).map((more) => outer + more);
  if (zone === 'hard') return upTo(inner).map((less) => inner - less);
  const middle = (inner + outer) / 2;
  return upTo((outer - inner) / 2).flatMap((off) => (off === 0 ? [middle] : [middle - off, middle + off]));
}

/** Whether all of a name is between the rings of its zone. */
export function isInZone(box: Box, zone: Zone, { centre, inner, outer }: Pick<Rings, 'centre' | 'inner' | 'outer'>) {
  const from = Math.hypot(
    Math.max(0, box.left - centre.x, centre.x - box.right),
    Math.max(0, box.top - centre.y, centre.y - box.bottom),
  );
  const to = Math.hypot(
    Math.max(Math.abs(box.left - centre.x), Math.abs(box.right - centre.x)),
    Math.max(Math.abs(box.top - centre.y), Math.abs(box.bottom - centre.y)),
  );
  if (zone === 'hard') return to <= inner - RING_AIR;
  if (zone === 'easy') return from >= outer + RING_AIR;
  return from >= inner + RING_AIR && to <= outer - RING_AIR;
}

export function boxOf({ x, y }: PixelPoint, width: number): Box {
  return boxRound(x, y, width, NAME_HEIGHT);
}

function gap(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
}

/** Radians between two directions, 0 … π. */
function turn(a: number, b: number): number {
  const between = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(between, 2 * Math.PI - between);
}

function crosses(box: Box, from: PixelPoint, to: PixelPoint): boolean {
  const marks = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (NAME_HEIGHT / 2)));
  return Array.from({ length: marks + 1 }, (_, i) => i / marks).some((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  });
}

export interface ArcName extends PixelPoint {
  readonly arc: Arc;
  /** Where its text begins or ends. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Shorter arcs have no name, px. */
const SHORTEST_ARC = 34;
/** px from the end of an arc. */
const FROM_END = 12;
/** From the centre of the unit circle, in units: outside it, or where that is not free, inside. */
const RADII = [1.14, 0.84];
const ARC_STEPS = 24;

/** On the unit circle: each beside its own arc, as near as may be to the middle. */
export function arcNames(frame: PlaneFrame, arcs: readonly Arc[], surroundings: Surroundings): ArcName[] {
  const { width, height, widths } = surroundings;
  const picture = { left: AIR, right: width - AIR, top: AIR, bottom: height - AIR };
  const taken = [...surroundings.taken];
  return arcs.flatMap((arc) => {
    if ((arc.to - arc.from) * frame.scale < SHORTEST_ARC) return [];
    const places = RADII.flatMap((radius) =>
      anglesOf(arc, frame.scale).map((angle) => arcName(frame, arc, angle, radius, widths[arc.zone])),
    );
    const name = firstFree(
      places.filter(({ box }) => isBeside(frame, arc, box)),
      taken,
      picture,
    );
    if (!name) return [];
    taken.push(name.box);
    return [name];
  });
}

/** Whether the body of a name, and not only its beginning, stands by the arc. */
function isBeside({ centreX, centreY }: PlaneFrame, { from, to }: Arc, { left, right, top, bottom }: Box): boolean {
  const direction = Math.atan2(centreY - (top + bottom) / 2, (left + right) / 2 - centreX);
  const past = (direction - from) % (2 * Math.PI);
  return (past < 0 ? past + 2 * Math.PI : past) <= to - from;
}

/** The middle of the hard arc is the anchor itself: its name begins a quarter along. */
function anglesOf({ zone, from, to }: Arc, scale: number): number[] {
  const wanted = zone === 'hard' ? from + (to - from) / 4 : (from + to) / 2;
  const [first, last] = [from + FROM_END / scale, to - FROM_END / scale];
  const all = Array.from({ length: ARC_STEPS + 1 }, (_, i) => first + ((last - first) * i) / ARC_STEPS);
  return [wanted, ...all.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))];
}

function arcName(frame: PlaneFrame, arc: Arc, angle: number, radius: number, width: number): ArcName {
  const outwards = radius > 1 ? Math.cos(angle) : -Math.cos(angle);
  const anchor = outwards > 0.3 ? 'start' : outwards < -0.3 ? 'end' : 'middle';
  const x = frame.centreX + frame.scale * radius * Math.cos(angle);
  const y = frame.centreY - frame.scale * radius * Math.sin(angle);
  const middle = { start: x + width / 2, middle: x, end: x - width / 2 }[anchor];
  return { arc, x, y, anchor, box: boxOf({ x: middle, y }, width) };
}
