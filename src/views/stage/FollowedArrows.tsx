// Arrows at the followed triplet: where it pulls, and dotted, where it went. The longest of each kind has the same length
// on screen; within a kind, lengths compare.
import { Arrow } from '../slowMotion/Arrow';
import type { TripletPoints } from './positions';

export interface TripletVectors {
  /** Directions on screen of anchor, positive and negative, `(3, 2)`, y up; of any unit. */
  readonly pulls: Float32Array;
  readonly moves: Float32Array;
}

const LONGEST = 58;

export function TripletArrows({
  points,
  vectors,
}: {
  readonly points: TripletPoints;
  readonly vectors: TripletVectors;
}) {
  return (
    <g className="followed-arrows">
      {(['moves', 'pulls'] as const).map((kind) => {
        const values = vectors[kind];
        const longest = Math.max(...[0, 1, 2].map((i) => Math.hypot(values[2 * i], values[2 * i + 1])));
        const scale = longest > 0 ? LONGEST / longest : 0;
        return [points.anchor, points.positive, points.negative].map(({ relation, x, y }, i) => (
          <Arrow
            key={`${kind} ${relation}`}
            className={`vector-${relation}`}
            x={x}
            y={y}
            dx={values[2 * i] * scale}
            dy={-values[2 * i + 1] * scale}
            dotted={kind === 'moves'}
          />
        ));
      })}
    </g>
  );
}
