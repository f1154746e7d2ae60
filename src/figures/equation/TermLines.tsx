// What training does with each term, one line each; the line of the term that is touched stands out.
import type { Content } from 'react/jsx-runtime';
import type { Term } from '../../core/loss/kinds';
import { RelationMark } from '../../views/shapes';
import { useTerm } from '../context/readingContext';
import { OutsideLink } from '../page/OutsideLink';
import { useWords } from '../words/useWords';
import type { ShownReading } from './useShownReading';

const RELATIONS = { anchorPositive: 'positive', anchorNegative: 'negative' } as const;

export function TermLines({ shown }: { readonly shown: ShownReading }) {
  const { equation, joined, language } = useWords('story');
  const hinge = shown.loss === 'hinge';
  return (
    <>
      <ul className="equation-lines">
        <Line term="anchorPositive">{equation.lines.anchorPositive}</Line>
        <Line term="anchorNegative">{equation.lines.anchorNegative}</Line>
        {hinge ? <Line term="margin">{equation.lines.margin}</Line> : <Line term="loss">{equation.lines.soft}</Line>}
      </ul>
      {hinge && (
        <p className="equation-ignored">
          <span>{equation.ignored + joined.gap}</span>
          <NoMargin language={language} />
        </p>
      )}
    </>
  );
}

function Line({ term, children }: { readonly term: Term; readonly children: Content }) {
  const [lit] = useTerm();
  return (
    <li className={lit === term ? 'is-lit' : undefined} data-line={term}>
      <span className="equation-mark" aria-hidden="true">
        {term === 'anchorPositive' || term === 'anchorNegative' ? (
          <svg width={16} height={16} aria-hidden="true">
            <RelationMark relation={RELATIONS[term]} x={8} y={9} size={14} />
          </svg>
        ) : (
          <span className={`equation-swatch equation-swatch-${term}`} />
        )}
      </span>
      <span>{children}</span>
    </li>
  );
}

/** The lab with the preset, beside this page, so that nothing here is lost. */
function NoMargin({ language }: { readonly language: string }) {
  const { equation, presets } = useWords('story', 'figures');
  const { name } = presets['no-margin'];
  return <OutsideLink href={`?figure=lab&lang=${language}#preset=no-margin`}>{equation.seePreset(name)}</OutsideLink>;
}
