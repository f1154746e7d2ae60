// Where the words at the followed triplet stand: its two distances, and the margin beside its ring. None lies on another while
// there is room, and all of them lie within the picture. Pure; CSS px.
import { type Box, boxRound, leastCovered } from '../leastCovered';
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
/** From the edge of a picture to the middle of a label beside it. */
const AWAY = 18;
/** Of the ring, as in handles.css. */
const HANDLE = 28;
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
  const pill = (to: TripletPoint, text: string, taken: readonly Box[]): Pill | null => {
    if (!hasPill(anchor, to, pictureSize)) return null;
    const wide = 16 + textWidth(text);
    const [first, ...others] = pillPlaces(anchor, to, pictureSize).map((place) =>
      pillAt(within(place, wide, PILL_HEIGHT, width, height), wide),
    );
    return leastCovered([first, ...others], taken, stageBox(width, height));
  };
  const placed = pill(negative, texts.negative, pictures);
  return { negative: placed, positive: pill(positive, texts.positive, placed ? [...pictures, placed.box] : pictures) };
}

/** Between bare marks only a line that is long enough carries its label: beside a short one it would lie on other marks. */
function hasPill(from: Place, to: Place, pictureSize: number): boolean {
  return pictureSize > 0 || Math.hypot(to.x - from.x, to.y - from.y) > LABELLED;
}

/** The middle of the line, or beyond its end where the line is too short to carry a label. */
export function pillPlace(from: Place, to: Place, pictureSize: number): Place {
  return pillPlaces(from, to, pictureSize)[0];
}

/** In order of preference. */
function pillPlaces(from: Place, to: Place, pictureSize: number): [Place, ...Place[]] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const away = pictureSize / 2 + AWAY;
  const ux = length > 1e-6 ? (to.x - from.x) / length : 1;
  const uy = length > 1e-6 ? (to.y - from.y) / length : 0;
  const along = (share: number) => ({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
  const beside = (vx: number, vy: number, far = away) => ({ x: to.x + vx * far, y: to.y + vy * far });
  const round: [Place, ...Place[]] = [
    beside(ux, uy),
    beside(uy, -ux),
    beside(-uy, ux),
    beside(ux, uy, away + PILL_HEIGHT + AIR),
  ];
  if (length <= pictureSize + LABELLED) return round;
  return [along(0.5), along(0.65), along(0.35), ...round];
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
  const wide = textWidth(text);
  const label = (className: MarginLabel['className'], x: number, y: number): MarginLabel & { readonly box: Box } => {
    const middle = x + { 'margin-after': wide / 2, 'margin-above': -wide / 2, 'margin-below': 0 }[className];
    const box = boxRound(middle, y - TEXT_SIZE / 3, wide, TEXT_SIZE + 2 * AIR);
    return { className, x, y, box };
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
