// The loss of act two: the sum in numbers, and the lab's ruler, on which it is a length. Both on the scale of the line
// of marks above: a mark is as long here as there.
import { upTo } from '../../i18n/numbers';
import { writtenSum } from '../../i18n/quantities';
import { INSET } from '../../views/scores/scoreLineLayout';
import { SumRuler } from '../parts/SumRuler';
import { TermTouch } from '../parts/TermTouch';
import { useWords } from '../words/useWords';
import type { Push } from './push/push';
import { FULL_MARKS } from './students';

interface LossLineProps {
  readonly width: number;
  readonly push: Push;
  readonly margin: number;
}

const HEIGHT = 84;
/** Marks are hundredths at the finest. */
const DECIMALS = { plain: 2, squared: 4 } as const;
/** Left and right of the ruler's own line. */
const RULER_LEFT = 10;
const RULER_RIGHT = 20;

export function LossLine({ width, push, margin }: LossLineProps) {
  const { scores, lab } = useWords('story');
  const { anchorPositive, anchorNegative, loss, distance } = push;
  const { decimals, sign } = writtenSum([anchorPositive, -anchorNegative, margin], loss, DECIMALS[distance]);
  const write = (value: number) => upTo(value, decimals);
  const part = (term: 'anchorPositive' | 'anchorNegative' | 'margin' | 'loss', value: number) => (
    <TermTouch term={term} label={`${scores.termNames[term]} ${write(value)}`} className={`score-term-${term}`}>
      <span translate="no">{write(value)}</span>
    </TermTouch>
  );
  return (
    <div className="score-loss">
      <p className="score-sum">
        <span>[</span>
        {part('anchorPositive', anchorPositive)}
        <span>−</span>
        {part('anchorNegative', anchorNegative)}
        <span>+</span>
        {part('margin', margin)}
        <span>
          <span>]</span>
          <sub>+</sub>
          <span>{` ${sign}`}</span>
        </span>
        {part('loss', loss)}
      </p>
      <div style={{ marginLeft: INSET - RULER_LEFT, height: HEIGHT }}>
        <SumRuler
          width={width - 2 * INSET + RULER_LEFT + RULER_RIGHT}
          height={HEIGHT}
          to={distance === 'plain' ? FULL_MARKS : 1}
          anchorPositive={anchorPositive}
          anchorNegative={anchorNegative}
          margin={margin}
          loss={loss}
          unit={scores.rulerUnit[distance]}
          labels={lab.rulerLabels}
          decimals={DECIMALS[distance]}
          write={upTo}
          describe={(positive, negative, missing) => scores.ruled(positive, negative, write(margin), missing ?? '')}
        />
      </div>
    </div>
  );
}
