// What lies over the picture of a run in the lab, so that no label is written under it: as labPicture.css and stage.css place it.
// Pure; CSS px.
import type { Box } from '../leastCovered';
import { textWidth } from '../textWidth';

const LINE = 18;
/** Left of the count, and what its line leaves to the choice of views beside it. */
const COUNT_LEFT = 10;
const BESIDE_COUNT = 170;
const VIEWS = { width: 136, height: 42 };
const ZOOM = { width: 76, withTurns: 148, height: 40 };
/** In less width the count stands below, beside the buttons that zoom. */
const COUNT_BELOW = 340;
/** From an edge of the picture to what stands beside those buttons. */
export const ZOOM_ROOM = 88;

/** The way to the whole lab, in the lower left corner. */
const WHOLE = { width: 124, height: 44 };

/** What there is beside the count and the buttons that zoom: the choice of views, and the way to the whole lab. */
export interface Corners {
  readonly views: boolean;
  readonly whole: boolean;
  /** A globe has buttons to turn it, too. */
  readonly turns: boolean;
}

/** `count`: the sentence in the upper left corner, or in the lower one. */
export function stageOverlays(
  width: number,
  height: number,
  count: string,
  { views, whole, turns }: Corners = { views: true, whole: false, turns: false },
): Box[] {
  const below = width < COUNT_BELOW;
  const room = Math.max(LINE, width - (below ? ZOOM_ROOM : BESIDE_COUNT));
  const wide = textWidth(count) + 10;
  const high = 10 + LINE * Math.ceil(wide / room);
  const top = below ? height - high : 0;
  return [
    { left: COUNT_LEFT, right: COUNT_LEFT + Math.min(wide, room), top, bottom: top + high },
    ...(views ? [{ left: width - VIEWS.width, right: width, top: 0, bottom: VIEWS.height }] : []),
    ...(whole ? [{ left: 0, right: WHOLE.width, top: height - WHOLE.height, bottom: height }] : []),
    { left: width - (turns ? ZOOM.withTurns : ZOOM.width), right: width, top: height - ZOOM.height, bottom: height },
  ];
}
