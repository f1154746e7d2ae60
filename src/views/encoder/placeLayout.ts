// The places of three embeddings round the anchor, by their distances.

export interface Place {
  /** CSS px. */
  readonly x: number;
  readonly y: number;
}

export interface Places {
  readonly anchor: Place;
  readonly positive: Place;
  readonly negative: Place;
  /** Radius of the circle at distance `to`, CSS px. */
  readonly rim: number;
}

/** Room round the rim for what stands on it. */
const MARGIN = 18;
/** Directions, in turns clockwise from the right: far from each other. */
const TOWARDS = { positive: -0.08, negative: 0.36 };

export function placesOf(
  width: number,
  height: number,
  { positive, negative, to }: { readonly positive: number; readonly negative: number; readonly to: number },
): Places {
  const rim = Math.max(10, Math.min(width, height) / 2 - MARGIN);
  const anchor = { x: width / 2, y: height / 2 };
  const at = (distance: number, turns: number): Place => {
    const radius = rim * Math.min(1, distance / to);
    return {
      x: anchor.x + radius * Math.cos(2 * Math.PI * turns),
      y: anchor.y + radius * Math.sin(2 * Math.PI * turns),
    };
  };
  return { anchor, positive: at(positive, TOWARDS.positive), negative: at(negative, TOWARDS.negative), rim };
}
