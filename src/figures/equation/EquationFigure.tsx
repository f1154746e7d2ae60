// The loss, term by term: FaceNet's formula with the numbers of one triplet in place and what that makes of the triplet, the
// same on the ruler and on the curve of the loss, and what training does with each term.
import '../../styles/figures/equation.css';
import { useContext, useId, useState } from 'react';
import { fixed } from '../../i18n/numbers';
import { AsideContext } from '../context/asideContext';
import { ChangedPartContext } from '../context/changedPart';
import { useHides } from '../context/figureOptions';
import { useTerm } from '../context/readingContext';
import { Parts } from '../parts/boundary/Parts';
import { FigureFrame } from '../parts/FigureFrame';
import { LiveRegion } from '../parts/LiveRegion';
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
  // Half a phone's screen holds the equation with its verdict, and no fields.
  const apart = useContext(AsideContext) !== null;
  const line = useId();
  const situation = situationOf(shown);
  const spoken = useSpoken(shown);
  const controls = shown.source === null && !hidesControls;
  const [entered, setEntered] = useState(false);
  return (
    <ChangedPartContext value={line}>
      <FigureFrame
        label={equation.title}
        className="equation"
        term={lit ?? undefined}
        head={<EquationLine id={line} shown={shown} />}
        picture={
          <Parts as="div" className="equation-picture">
            <p className="equation-situation" data-situation={situation}>
              {equation.situations[situation]}
            </p>
            {!hidesCharts && <EquationRuler shown={shown} />}
            <p className="equation-source">{sourceWords(equation.sources, shown.source, entered)}</p>
          </Parts>
        }
        dock={controls && !apart && <OwnNumbers onEntered={() => setEntered(true)} />}
        aside={
          <>
            {controls && apart && <OwnNumbers onEntered={() => setEntered(true)} />}
            <Parts as="div" className="equation-terms">
              <TermLines shown={shown} />
              <EquationTable shown={shown} />
            </Parts>
            {!hidesCharts && <HingePanel shown={shown} />}
            <LiveRegion text={spoken} />
          </>
        }
        caption={!hidesCaption && <p>{equation.caption}</p>}
      />
    </ChangedPartContext>
  );
}

/** A linked figure that has no words of its own here is still a linked figure. */
function sourceWords<W extends { readonly example: string; readonly own: string; readonly other: string }>(
  words: W,
  source: string | null,
  entered: boolean,
) {
  if (source === null) return entered ? words.own : words.example;
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
