// The formula, and under each of its terms that term's number. Terms can be touched; between them stands what joins
// them. It breaks before an operator where the screen is narrow.

import { parts } from 'virtual:equation';
import type { Content } from 'react/jsx-runtime';
import type { Term } from '../../core/loss/kinds';
import { fixed } from '../../i18n/numbers';
import { type WrittenSum, writtenSum } from '../../i18n/quantities';
import { MathPart } from '../../views/equation/MathPart';
import type { PartName } from '../../views/equation/tex';
import { TermTouch } from '../parts/TermTouch';
import { useWords } from '../words/useWords';
import type { ShownReading } from './useShownReading';

interface EquationLineProps {
  readonly id: string;
  readonly shown: ShownReading;
}

export function EquationLine({ id, shown }: EquationLineProps) {
  const { equation } = useWords('story');
  const { anchorPositive, anchorNegative, margin, value, distance, loss } = shown;
  const hinge = loss === 'hinge';
  // The soft form is no sum.
  const { decimals, sign }: WrittenSum = hinge
    ? writtenSum([anchorPositive, -anchorNegative, margin], value, shown.decimals)
    : { decimals: shown.decimals, sign: '=' };
  const text = (number: number) => fixed(number, decimals);
  const term = (name: Term, math: PartName, number: number) => (
    <TermTouch term={name} className={`equation-term equation-${name}`}>
      {/* Its name: the term in words, and its number as it stands below. */}
      <span className="visually-hidden">{equation.touch(equation.terms[distance][name])}</span>
      <Column
        math={math}
        number={
          <span data-number={name} translate="no">
            {text(number)}
          </span>
        }
      >
        {equation.labels[distance][name]}
      </Column>
    </TermTouch>
  );

  return (
    <section id={id} className="equation-line" aria-label={equation.formulaName}>
      <p className="visually-hidden">{equation.formula[loss](equation.terms[distance])}</p>
      <span className="equation-group">
        {term('loss', 'loss', value)}
        <Joint math="sum" number={sign} />
      </span>
      <span className="equation-group">
        <Joint math={hinge ? 'open' : 'softOpen'} number={hinge ? '[' : 'ln(1 + exp('} />
        {term('anchorPositive', distance === 'squared' ? 'squaredPositive' : 'plainPositive', anchorPositive)}
      </span>
      <span className="equation-group">
        <Joint math="minus" number="−" />
        {term('anchorNegative', distance === 'squared' ? 'squaredNegative' : 'plainNegative', anchorNegative)}
        {!hinge && <Joint math="softClose" number="))" />}
      </span>
      {hinge && (
        <span className="equation-group">
          <Joint math="plus" number="+" />
          {term('margin', 'margin', margin)}
          <Joint math="close" number="]₊" />
        </span>
      )}
    </section>
  );
}

interface ColumnProps {
  readonly math: PartName;
  readonly number: Content;
  readonly children?: Content;
}

function Column({ math, number, children }: ColumnProps) {
  return (
    <span className="equation-column">
      {/* Said in words elsewhere; signs of mathematics are the same in every language. */}
      <span className="equation-math" aria-hidden="true" translate="no">
        <MathPart math={parts[math]} />
      </span>
      <span className="equation-number">{number}</span>
      <span className="equation-label" aria-hidden="true">
        {children}
      </span>
    </span>
  );
}

function Joint({ math, number }: ColumnProps) {
  return (
    <span className="equation-joint" aria-hidden="true" translate="no">
      <Column math={math} number={number} />
    </span>
  );
}
