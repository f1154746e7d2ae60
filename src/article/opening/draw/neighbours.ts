// What stands nearest to the drawing among the pictures on stage.
import { PLACE_DISTANCE, PLACE_SIZE, PLACE_X, PLACE_Y } from '../../../core/projection/place';
import type { DataSet } from '../../../data/dataSet';
import type { Frame } from '../../../training/protocol/reports';

/** Nearest pictures that are named. */
const NEAREST = 3;

export interface Landing {
  /** True plain distance to the anchor. */
  readonly distance: number;
  /** Class ids of the nearest pictures with how many of them are of it, the most frequent first. */
  readonly neighbours: readonly { readonly label: number; readonly count: number }[];
}

/** Where the first guest of a frame stands; null without one. In two dimensions, where the picture's axes show true distances. */
export function landingOf({ places, guestPlaces, probes }: Frame, labels: DataSet['labels']): Landing | null {
  if (guestPlaces.length < PLACE_SIZE) return null;
  const [x, y] = [guestPlaces[PLACE_X], guestPlaces[PLACE_Y]];
  const nearest = Array.from(probes, (item, i) => ({
    label: labels[item],
    away: Math.hypot(places[i * PLACE_SIZE + PLACE_X] - x, places[i * PLACE_SIZE + PLACE_Y] - y),
  }))
    .sort((a, b) => a.away - b.away)
    .slice(0, NEAREST);
  const counts = new Map<number, number>();
  for (const { label } of nearest) counts.set(label, (counts.get(label) ?? 0) + 1);
  const neighbours = [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
  return { distance: guestPlaces[PLACE_DISTANCE], neighbours };
}
