// The toy shapes as formulas: a random point of a class, before items are numbered, split and scaled.
import type { Random } from '../core/random';
import type { Shape } from './dataSet';

export interface ShapeFormula {
  /** Coordinates of a point, 2 or 3. */
  readonly features: number;
  point(shapeClass: number, random: Random): number[];
}

const TURN = 2 * Math.PI;

export const SHAPE_FORMULAS: Readonly<Record<Shape, ShapeFormula>> = {
  /** Four round clouds on a circle, a little in each other's way. */
  blobs: {
    features: 2,
    point: (shapeClass, random) => scatter(onCircle(2, (shapeClass + 0.5) / 4), 0.7, random),
  },
  /** Two half circles that reach into each other. */
  moons: {
    features: 2,
    point(shapeClass, random) {
      const [x, y] = onCircle(1, random.next() / 2);
      return scatter(shapeClass === 0 ? [x, y] : [1 - x, 0.5 - y], 0.1, random);
    },
  },
  /** Three circles, one inside the other. */
  rings: {
    features: 2,
    point: (shapeClass, random) => scatter(onCircle(1 + shapeClass, random.next()), 0.15, random),
  },
  /** Three arms that wind three quarters of a turn from near the centre outward. */
  spirals: {
    features: 2,
    point(shapeClass, random) {
      const along = random.next();
      return scatter(onCircle(0.4 + 2.6 * along, shapeClass / 3 + 0.75 * along), 0.1, random);
    },
  },
  /** Three spheres, one inside the other. */
  shells: {
    features: 3,
    point: (shapeClass, random) => scatter(onSphere(1 + shapeClass, random), 0.15, random),
  },
  /** Three strands that wind round one axis for a turn and a half. */
  helices: {
    features: 3,
    point(shapeClass, random) {
      const along = random.next();
      return scatter([...onCircle(1, shapeClass / 3 + 1.5 * along), 4 * along - 2], 0.1, random);
    },
  },
};

/** `turns` counts from the x axis, 1 is once round. */
function onCircle(radius: number, turns: number): number[] {
  return [radius * Math.cos(TURN * turns), radius * Math.sin(TURN * turns)];
}

/** Uniform on the sphere: its height is uniform (Archimedes). */
function onSphere(radius: number, random: Random): number[] {
  const height = 2 * random.next() - 1;
  return [...onCircle(radius * Math.sqrt(1 - height * height), random.next()), radius * height];
}

function scatter(point: number[], deviation: number, random: Random): number[] {
  return point.map((coordinate) => coordinate + deviation * random.normal());
}
