// The window onto the plane of the three points: from its units to px and back. One scale for both axes, so that
// circles are round and lengths are true in every direction.

export interface PlaneFrame {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly centreX: number;
  readonly centreY: number;
  /** CSS px per unit. */
  readonly scale: number;
}

export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** The window that shows at least ±`domain` along its shorter side. */
export function planeFrame(width: number, height: number, domain: number): PlaneFrame {
  return { width, height, centreX: width / 2, centreY: height / 2, scale: Math.min(width, height) / 2 / domain };
}

/** Row `row` of `places` (count, 2) in px; y grows upwards in the plane and downwards on screen. */
export function toPixels(frame: PlaneFrame, places: ArrayLike<number>, row: number): PixelPoint {
  return {
    x: frame.centreX + places[2 * row] * frame.scale,
    y: frame.centreY - places[2 * row + 1] * frame.scale,
  };
}

/** The place under a px of the window; past its edge, the edge. */
export function toPlace(frame: PlaneFrame, x: number, y: number): PixelPoint {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    x: (within(x, frame.width) - frame.centreX) / frame.scale,
    y: (frame.centreY - within(y, frame.height)) / frame.scale,
  };
}

const DOMAINS = [1.6, 2, 3, 4, 6, 8, 12, 16, 24, 32];

/** The half-width that the window should show: round steps, kept while everything is well inside, so that it seldom moves. */
export function planeDomain(previous: number | null, places: ArrayLike<number>, aspect: number): number {
  let farthest = 0;
  for (let i = 0; i < places.length; i += 2) {
    farthest = Math.max(
      farthest,
      Math.abs(places[i]) / Math.max(aspect, 1),
      Math.abs(places[i + 1]) * Math.min(aspect, 1),
    );
  }
  const needed = farthest * 1.1;
  if (previous !== null && previous >= needed && (previous === DOMAINS[0] || previous <= needed * 3)) return previous;
  return DOMAINS.find((domain) => domain >= needed) ?? needed;
}
