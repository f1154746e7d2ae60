// Where the words at the followed triplet stand: its two distances, and the margin beside its ring. None lies on another while
// there is room, and all of them lie within the picture. Pure; CSS px.
import { type Box, boxRound, leastCovered, touches } from '../leastCovered';
import { TEXT_SIZE, textWidth } from '../textWidth';
import type { TripletPoint, TripletPoints } from './positions';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A distance in its frame; its middle is at (x, y). */
export interface Pill extends Place {
  readonly width: number;
  readonly box: Box;
}

export interface PillTexts {
  readonly positive: string;
  readonly negative: string;
}

/** Null where a line between bare marks is too short to carry its distance. */
export interface Pills {
  readonly positive: Pill | null;
  readonly negative: Pill | null;
}

export const PILL_HEIGHT = 22;
/** The shortest line that has room for a label on it, px, beside half a picture at each end. */
const LABELLED = 52;
/** Of the ring, as in handles.css. */
const HANDLE = 28;
/** From its middle to the edge of the picture, so that what shows its focus is not cut off there. */
export const HANDLE_ROOM = 28;
/** Between a label and what it must not touch. */
const AIR = 3;

/** `pictureSize`: of the three pictures, 0 for bare marks; `width` and `height` of the whole picture; `kept`: what else must stay free. */
export function placePills(
  points: TripletPoints,
  texts: PillTexts,
  pictureSize: number,
  width: number,
  height: number,
  kept: readonly Box[] = [],
): Pills {
  const { anchor, positive, negative } = points;
  const pictures = [...kept, ...pictureBoxes(points, pictureSize)];
  const pill = (to: TripletPoint, text: string, other: Pill | null): Pill | null => {
    if (!hasPill(anchor, to, pictureSize)) return null;
    const wide = 16 + textWidth(text);
    const places = pillPlaces(anchor, to, pictureSize, wide).map((place) =>
      pillAt(within(place, wide, PILL_HEIGHT, width, height), wide),
    );
    // A distance on a picture can still be read, one on the other cannot.
    const apart = other ? places.filter(({ box }) => !touches(box, other.box)) : places;
    const [first, ...others] = apart.length > 0 ? apart : places;
    return leastCovered([first, ...others], pictures, stageBox(width, height));
  };
  const placed = pill(negative, texts.negative, null);
  return { negative: placed, positive: pill(positive, texts.positive, placed) };
}

/** Between bare marks only a line that is long enough carries its label: beside a short one it would lie on other marks. */
function hasPill(from: Place, to: Place, pictureSize: number): boolean {
  return pictureSize > 0 || Math.hypot(to.x - from.x, to.y - from.y) > LABELLED;
}

/** On the line where it is long enough to carry a label, otherwise at the picture at its end; in order of preference. */
export function pillPlaces(from: Place, to: Place, pictureSize: number, wide: number): [Place, ...Place[]] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const ux = length > 1e-6 ? (to.x - from.x) / length : 1;
  const uy = length > 1e-6 ? (to.y - from.y) / length : 0;
  const along = (share: number) => ({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
  const beside = (vx: number, vy: number, farther = 0) => {
    const far = touchingAt(vx, vy, wide, pictureSize) + farther;
    return { x: to.x + vx * far, y: to.y + vy * far };
  };
  const round: [Place, ...Place[]] = [
    beside(ux, uy),
    beside(uy, -ux),
    beside(-uy, ux),
    beside(0, Math.sign(uy) || 1),
    beside(Math.sign(ux) || 1, 0),
    beside(0, -(Math.sign(uy) || 1)),
    beside(-(Math.sign(ux) || 1), 0),
    beside(ux, uy, PILL_HEIGHT + AIR),
  ];
  if (length <= pictureSize + LABELLED) return round;
  return [along(0.5), along(0.65), along(0.35), ...round];
}

/** How far from the middle of a picture, in the direction (vx, vy), a label no longer lies on it: diagonally it must be farther away. */
function touchingAt(vx: number, vy: number, wide: number, pictureSize: number): number {
  const across = (wide + pictureSize) / 2 + 2 * AIR;
  const down = (PILL_HEIGHT + pictureSize) / 2 + 2 * AIR;
  return Math.min(across / Math.abs(vx), down / Math.abs(vy));
}

function pillAt({ x, y }: Place, wide: number): Pill {
  return { x, y, width: wide, box: boxRound(x, y, wide + 2 * AIR, PILL_HEIGHT + 2 * AIR) };
}

/** Words at the ring. `className` says which point of them is at (x, y): `margin-after` the left end of the line they stand on, `margin-above` the right, `margin-below` the middle. */
export interface MarginLabel extends Place {
  readonly className: 'margin-after' | 'margin-above' | 'margin-below';
}

interface MarginSurroundings {
  readonly text: string;
  readonly handle: Place;
  /** Middle of the ring, and its radius. */
  readonly ring: Place & { readonly radius: number };
  /** Of the distances, and of the pictures of the triplet. */
  readonly taken: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Beside the handle on its right; else above or below it; else over or under the ring. */
export function placeMargin({ text, handle, ring, taken, width, height }: MarginSurroundings): MarginLabel {
  const label = (className: MarginLabel['className'], x: number, y: number): MarginLabel & { readonly box: Box } => {
    return { className, x, y, box: marginBox({ className, x, y }, text) };
  };
  const { className, x, y } = leastCovered(
    [
      label('margin-after', handle.x + 22, handle.y + 5),
      label('margin-above', handle.x, handle.y - 24),
      label('margin-above', handle.x, handle.y + 34),
      label('margin-below', ring.x, ring.y - ring.radius - 10),
      label('margin-below', ring.x, ring.y + ring.radius + 20),
    ],
    taken,
    stageBox(width, height),
  );
  return { className, x, y };
}

/** What the words of the margin take up. */
export function marginBox({ className, x, y }: MarginLabel, text: string): Box {
  const wide = textWidth(text);
  const middle = x + { 'margin-after': wide / 2, 'margin-above': -wide / 2, 'margin-below': 0 }[className];
  return boxRound(middle, y - TEXT_SIZE / 3, wide, TEXT_SIZE + 2 * AIR);
}

/** From line to line of the words at the ring as it stood before, px. */
export const GHOST_LINE = 18;

interface GhostSurroundings {
  readonly texts: readonly string[];
  /** Where the ring stood: its middle, and its radius. */
  readonly ring: Place & { readonly radius: number };
  readonly taken: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** The left end of the first line: outside the old ring on its right, above or below; else on its left; whole in the picture. */
export function placeGhost({ texts, ring, taken, width, height }: GhostSurroundings): Place {
  const wide = Math.max(...texts.map((text) => textWidth(text)));
  const high = (texts.length - 1) * GHOST_LINE + TEXT_SIZE + 2 * AIR;
  const at = (x: number, y: number) => {
    const middle = within({ x, y }, wide, high, width, height);
    return { ...middle, box: boxRound(middle.x, middle.y, wide, high) };
  };
  const beside = (angle: number) => {
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return at(
      ring.x + dx * (ring.radius + 10) + (Math.sign(dx) * wide) / 2,
      ring.y + dy * (ring.radius + 10) + (Math.sign(dy) * high) / 2,
    );
  };
  const places = [-0.9, 0.9, Math.PI + 0.9, Math.PI - 0.9, -Math.PI / 2, Math.PI / 2].map(beside);
  const [first, ...others] = places;
  const { box } = leastCovered([first, ...others], taken, stageBox(width, height));
  return { x: box.left, y: box.top + AIR + TEXT_SIZE };
}

export function pillBoxes({ positive, negative }: Pills): Box[] {
  return [positive, negative].flatMap((pill) => (pill ? [pill.box] : []));
}

/** What the ring's handle takes up. */
export function handleBox(x: number, y: number): Box {
  return boxRound(x, y, HANDLE, HANDLE);
}

/** What a number in the middle of the line at (x, y) takes up. */
export function numberBox(text: string, x: number, y: number): Box {
  return boxRound(x, y - TEXT_SIZE / 3, textWidth(text), TEXT_SIZE);
}

/** What the pictures of the triplet take up. */
export function pictureBoxes({ anchor, positive, negative }: TripletPoints, pictureSize: number): Box[] {
  return [anchor, positive, negative].map(({ x, y }) => boxRound(x, y, pictureSize, pictureSize));
}

/** The point next to `place` round which a label lies within the picture. */
function within({ x, y }: Place, wide: number, high: number, width: number, height: number): Place {
  const clamp = (at: number, size: number, end: number) => Math.max(size / 2 + AIR, Math.min(end - size / 2 - AIR, at));
  return { x: clamp(x, wide, width), y: clamp(y, high, height) };
}

function stageBox(width: number, height: number): Box {
  return { left: 0, right: width, top: 0, bottom: height };
}
