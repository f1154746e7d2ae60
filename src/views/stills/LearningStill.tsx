// Before and after learning: an anchor, its positive and a negative, with the circle through the positive and the one that is
// farther out by the margin. Afterwards the negative stands outside both.
import { useId } from 'react';
import { AnchorMark, NegativeMark, PositiveMark } from '../shapes';

interface LearningStillProps {
  readonly learned: boolean;
  /** The drawing in words. */
  readonly description: string;
}

const WIDTH = 180;
const HEIGHT = 128;
const ANCHOR = { x: 78, y: 64 };
const MARGIN = 16;
const MARK = 15;
/** Distance from the anchor and direction, degrees counter-clockwise. */
const PLACES = {
  before: { positive: { distance: 42, degrees: 148 }, negative: { distance: 24, degrees: 20 } },
  after: { positive: { distance: 26, degrees: 148 }, negative: { distance: 74, degrees: 14 } },
};

export function LearningStill({ learned, description }: LearningStillProps) {
  const name = useId();
  const { positive, negative } = PLACES[learned ? 'after' : 'before'];
  const [near, far] = [placeOf(positive), placeOf(negative)];
  return (
    <svg className="chart still-learning" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={name}>
      <title id={name}>{description}</title>
      <circle className="still-margin" cx={ANCHOR.x} cy={ANCHOR.y} r={positive.distance + MARGIN} />
      <circle className="still-positive-ring" cx={ANCHOR.x} cy={ANCHOR.y} r={positive.distance} />
      <line className="still-line-positive" x1={ANCHOR.x} y1={ANCHOR.y} x2={near.x} y2={near.y} />
      <line className="still-line-negative" x1={ANCHOR.x} y1={ANCHOR.y} x2={far.x} y2={far.y} />
      <AnchorMark size={MARK} {...ANCHOR} />
      <PositiveMark size={MARK} {...near} />
      <NegativeMark size={MARK} {...far} />
    </svg>
  );
}

function placeOf({ distance, degrees }: { readonly distance: number; readonly degrees: number }) {
  const angle = (degrees * Math.PI) / 180;
  return { x: ANCHOR.x + distance * Math.cos(angle), y: ANCHOR.y - distance * Math.sin(angle) };
}
