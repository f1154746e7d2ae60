// Where the words round three embeddings stand: the two distances beside their pictures and the name of the threshold at its
// circle, none on another nor on a picture while there is room. Pure; CSS px.
import { type Box, boxRound, firstFree, leastCovered } from '../leastCovered';
import { TEXT_SIZE, textWidth } from '../textWidth';
import type { Place, Places } from './placeLayout';

export interface PlaceWords {
  readonly threshold: string;
  readonly positive: string;
  readonly negative: string;
}

/** Middle of the line that a text stands on; no name where there is no room for it. */
export interface PlaceLabels {
  readonly positive: Place;
  readonly negative: Place;
  readonly threshold: Place | null;
}

interface PlaceSurroundings {
  readonly width: number;
  readonly height: number;
  /** Of the threshold's circle. */
  readonly ring: number;
  /** Edge of the three pictures. */
  readonly pictureSize: number;
}

/** Shapes stand on the corners of the pictures. */
const BADGE = 10;
/** From a picture, or from the circle, to a text beside it. */
const AIR = 4;
const LINE = TEXT_SIZE + 3;

export function placeLabels(places: Places, words: PlaceWords, surroundings: PlaceSurroundings): PlaceLabels {
  const { width, height, ring, pictureSize } = surroundings;
  const { anchor } = places;
  const picture: Box = { left: 0, right: width, top: 0, bottom: height };
  const taken = [anchor, places.positive, places.negative].map(({ x, y }) =>
    boxRound(x, y, pictureSize + BADGE, pictureSize + BADGE),
  );

  const label = (x: number, y: number, text: string) => {
    const half = textWidth(text) / 2;
    const inside = {
      x: Math.min(width - half, Math.max(half, x)),
      y: Math.min(height - LINE / 2, Math.max(LINE / 2, y)),
    };
    return { place: { x: inside.x, y: inside.y + TEXT_SIZE / 3 }, box: boxRound(inside.x, inside.y, 2 * half, LINE) };
  };
  const beside = ({ x, y }: Place, text: string, up: 1 | -1) => {
    const down = (pictureSize + BADGE + LINE) / 2 + AIR;
    const across = (pictureSize + BADGE + textWidth(text)) / 2 + AIR;
    const out = x < anchor.x ? -1 : 1;
    const first = label(x, y - up * down, text);
    const others = [
      [x, y + up * down],
      [x + out * across, y],
      [x - out * across, y],
      [x + out * across, y - up * down],
      [x + out * across, y + up * down],
      [x - out * across, y - up * down],
      [x - out * across, y + up * down],
      [x, y - up * (down + LINE)],
      [x, y + up * (down + LINE)],
    ].map(([cx, cy]) => label(cx, cy, text));
    const found = leastCovered([first, ...others], taken, picture);
    taken.push(found.box);
    return found.place;
  };

  const positive = beside(places.positive, words.positive, 1);
  const negative = beside(places.negative, words.negative, -1);
  const names = [-ring - LINE / 2 - AIR, ring + LINE / 2 + AIR, -ring + LINE / 2 + AIR, ring - LINE / 2 - AIR]
    .filter((dy) => anchor.y + dy >= LINE / 2 && anchor.y + dy <= height - LINE / 2)
    .flatMap((dy) => [0, -0.5, 0.5, -1, 1].map((aside) => ({ dx: aside * ring, dy })))
    .map(({ dx, dy }) => label(anchor.x + dx, anchor.y + dy, words.threshold));
  const named = textWidth(words.threshold) <= width ? firstFree(names, taken, picture) : null;
  return { positive, negative, threshold: named?.place ?? null };
}
