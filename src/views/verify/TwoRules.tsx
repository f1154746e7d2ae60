// Margin and threshold side by side, as they are drawn everywhere: the margin vermilion, dashed and hatched, between the
// positive and where a negative may stand; the threshold one solid line of ink that parts all distances in two.
import { useId } from 'react';
import { HatchPattern, useHatch } from '../hatch';
import { AnchorMark, NegativeMark, PositiveMark } from '../shapes';

interface RuleProps {
  /** What stands over the drawing. */
  readonly title: string;
  /** The drawing in words. */
  readonly description: string;
}

const WIDTH = 240;
const HEIGHT = 64;
const LINE = 34;
const MARK = 14;
/** Along the line: the anchor, the positive, and where the margin ends or the threshold stands. */
const PLACES = { anchor: 12, positive: 84, end: 150, negative: 196, threshold: 130 };

export function MarginRule({ title, description }: RuleProps) {
  const hatch = useHatch();
  const name = useId();
  const { anchor, positive, end, negative } = PLACES;
  return (
    <figure className="two-rules-one">
      <figcaption>{title}</figcaption>
      <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={name}>
        <title id={name}>{description}</title>
        <defs>
          <HatchPattern id={hatch.id} />
        </defs>
        <rect className="ruler-band" fill={hatch.fill} x={positive} y={LINE - 16} width={end - positive} height={32} />
        <line className="ruler-edge" x1={end} x2={end} y1={LINE - 22} y2={LINE + 22} />
        <line className="ruler-line" x1={anchor} x2={WIDTH - 8} y1={LINE} y2={LINE} />
        <AnchorMark x={anchor} y={LINE} size={MARK} />
        <PositiveMark x={positive} y={LINE} size={MARK} />
        <NegativeMark x={negative} y={LINE - 2} size={MARK} />
      </svg>
    </figure>
  );
}

interface ThresholdRuleProps extends RuleProps {
  /** On either side of the line. */
  readonly same: string;
  readonly different: string;
}

export function ThresholdRule({ title, description, same, different }: ThresholdRuleProps) {
  const name = useId();
  const { anchor, threshold } = PLACES;
  return (
    <figure className="two-rules-one">
      <figcaption>{title}</figcaption>
      <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={name}>
        <title id={name}>{description}</title>
        <line className="ruler-line" x1={anchor} x2={WIDTH - 8} y1={LINE} y2={LINE} />
        <line className="two-rules-threshold" x1={threshold} x2={threshold} y1={LINE - 22} y2={LINE + 22} />
        <AnchorMark x={anchor} y={LINE} size={MARK} />
        <text x={(anchor + threshold) / 2 + 4} y={LINE - 8} textAnchor="middle">
          {same}
        </text>
        <text x={(threshold + WIDTH - 8) / 2} y={LINE - 8} textAnchor="middle">
          {different}
        </text>
      </svg>
    </figure>
  );
}
