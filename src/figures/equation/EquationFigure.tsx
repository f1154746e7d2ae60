// The loss, term by term: FaceNet's formula with the numbers of one triplet in place, the same on the ruler and on the
// curve of the loss, and what training does with each term.
import { fixed } from '../../i18n/numbers';
import { useHides } from '../context/figureOptions';
import { useTerm } from '../context/readingContext';
import { LiveRegion } from '../parts/LiveRegion';
import { Parts } from '../parts/Parts';
import { useWords } from '../words/useWords';
import { EquationLine } from './EquationLine';
import { EquationRuler } from './EquationRuler';
import { EquationTable } from './EquationTable';
import { HingePanel } from './HingePanel';
import { OwnNumbers } from './OwnNumbers';
import { situationOf } from './situation';
import { TermLines } from './TermLines';
import { type ShownReading, useShownReading } from './useShownReading';

export default function EquationFigure() {
  const { equation } = useWords('story');
  const [lit] = useTerm();
  const shown = useShownReading();
  const hidesControls = useHides('controls');
  const hidesCaption = useHides('caption');
  const hidesCharts = useHides('charts');
  return (
    <Parts as="figure" className="equation" aria-label={equation.title} data-term={lit ?? undefined}>
      <EquationLine shown={shown} />
      <p className="equation-source">{sourceWords(equation.sources, shown.source)}</p>
      <TermLines shown={shown} />
      <Parts as="div" className="equation-body">
        <div className="equation-main">
          {!hidesCharts && <EquationRuler shown={shown} />}
          {shown.source === null && !hidesControls && <OwnNumbers />}
        </div>
        {!hidesCharts && <HingePanel shown={shown} />}
      </Parts>
      {!hidesCaption && <figcaption className="caption">{equation.caption}</figcaption>}
      <EquationTable shown={shown} />
      <LiveRegion text={useSpoken(shown)} />
    </Parts>
  );
}

/** A linked figure that has no words of its own here is still a linked figure. */
function sourceWords<W extends { readonly own: string; readonly other: string }>(words: W, source: string | null) {
  if (source === null) return words.own;
  return Object.hasOwn(words, source) ? words[source as keyof W] : words.other;
}

function useSpoken(shown: ShownReading): string {
  const { equation } = useWords('story');
  const { anchorPositive, anchorNegative, margin, value } = shown;
  const { decimals } = shown;
  const text = (number: number) => fixed(number, decimals);
  return equation.spoken(
    text(anchorPositive),
    text(anchorNegative),
    shown.loss === 'hinge' ? text(margin) : null,
    text(value),
    equation.situations[situationOf(shown)],
  );
}
