// A direction from the anchor in which nothing stands in the way: for the handle of the ring.
import type { PixelPoint } from './planeFrame';

const COUNT = 16;

interface Surroundings {
  readonly centre: PixelPoint;
  /** px from the centre at which something is to be put. */
  readonly radii: readonly number[];
  readonly obstacles: readonly PixelPoint[];
  readonly width: number;
  readonly height: number;
  /** Room that must stay to the edge of the picture, px: along x, along y. */
  readonly edge: readonly [number, number];
}

/**
 * Angle in radians, counter-clockwise, one of sixteen, at which the nearest obstacle is farthest; `previous` is kept
 * while it is free enough, so that things do not hop about. Null when every direction ends outside the picture.
 */
export function freeDirection(surroundings: Surroundings, previous: number | null, free = 40): number | null {
  if (previous !== null && clearance(surroundings, previous) >= free) return previous;
  let best: number | null = null;
  let most = 0;
  for (let i = 0; i < COUNT; i++) {
    const angle = (2 * Math.PI * i) / COUNT;
    const room = clearance(surroundings, angle);
    if (room > most) {
      most = room;
      best = angle;
    }
  }
  return best;
}

/** px to the nearest obstacle, or 0 where the edge is too near. */
function clearance({ centre, radii, obstacles, width, height, edge }: Surroundings, angle: number): number {
  let least = Infinity;
  for (const radius of radii) {
    const x = centre.x + radius * Math.cos(angle);
    const y = centre.y - radius * Math.sin(angle);
    if (x < edge[0] || x > width - edge[0] || y < edge[1] || y > height - edge[1]) return 0;
    for (const obstacle of obstacles) least = Math.min(least, Math.hypot(obstacle.x - x, obstacle.y - y));
  }
  return least;
}
