// What lies over the picture of a run in the lab, so that no label is written under it: as labPicture.css and stage.css place it.
// Pure; CSS px.
import type { Box } from '../leastCovered';
import { textWidth } from '../textWidth';

const LINE = 18;
/** Left of the count, and what its line leaves to the choice of views beside it. */
const COUNT_LEFT = 10;
const BESIDE_COUNT = 170;
const VIEWS = { width: 136, height: 42 };
const ZOOM = { width: 76, height: 40 };
/** In less width the count stands below, beside the buttons that zoom. */
const COUNT_BELOW = 340;
const BESIDE_ZOOM = 88;

/** `count`: the sentence in the upper left corner, or in the lower one. */
export function stageOverlays(width: number, height: number, count: string): Box[] {
  const below = width < COUNT_BELOW;
  const room = Math.max(LINE, width - (below ? BESIDE_ZOOM : BESIDE_COUNT));
  const wide = textWidth(count) + 10;
  const high = 10 + LINE * Math.ceil(wide / room);
  const top = below ? height - high : 0;
  return [
    { left: COUNT_LEFT, right: COUNT_LEFT + Math.min(wide, room), top, bottom: top + high },
    { left: width - VIEWS.width, right: width, top: 0, bottom: VIEWS.height },
    { left: width - ZOOM.width, right: width, top: height - ZOOM.height, bottom: height },
  ];
}
