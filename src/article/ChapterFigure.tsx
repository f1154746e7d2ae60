// A chapter's figure, or several, one at a time. Its place is there before it is.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { AsideContext } from '../figures/context/asideContext';
import { NO_OPTIONS } from '../figures/context/figureOptions';
import { ReadingContext } from '../figures/context/readingContext';
import { WholeContext } from '../figures/context/wholeContext';
import { Figure } from '../figures/Figure';
import { bringIntoView } from '../figures/parts/bringIntoView';
import { useWords } from '../figures/words/useWords';
import { createReadingStore } from '../session/run/reading';
import type { ChapterPlan } from './chapters/chapter';
import { leaveElement } from './place/leaveElement';
import type { ShownFigure } from './useShownFigure';
import { useSlot } from './useSlot';
import { WholeHead } from './whole/WholeHead';

interface ChapterFigureProps {
  /** Of the element that holds the figure. */
  readonly id: string;
  readonly plan: ChapterPlan;
  /** What the chapter's figures are called, where there are several. */
  readonly names: readonly string[] | undefined;
  readonly shown: ShownFigure;
  /** Where the figure puts what stands beside its picture; null: in itself. */
  readonly aside: HTMLElement | null;
  /** What holds the figure, its tabs included. */
  readonly place: RefObject<HTMLDivElement | null>;
}

export function ChapterFigure({ id, plan, names, shown, aside, place }: ChapterFigureProps) {
  const { article } = useWords('story');
  const options = useMemo(() => ({ hide: new Set(plan.hide), lock: new Set<never>() }), [plan]);
  const { figure, experiment, own } = shown;
  // The figures of one experiment read along with each other.
  const [reading] = useState(createReadingStore);
  const [furtherReading] = useState(createReadingStore);
  const panel = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  // Beside its text a figure is whole already.
  const isOpen = asked && aside !== null;
  const whole = useMemo(() => (aside ? { isOpen, open: () => setAsked(true) } : null), [aside, isOpen]);
  useSlot(place, shown.slot);
  // The card beside it changes too: where the chapter becomes shorter, its end would take the tabs out of view.
  const chosen = useRef(shown.place);
  useEffect(() => {
    if (chosen.current !== shown.place) bringIntoView(tabs.current);
    chosen.current = shown.place;
  }, [shown.place]);

  const close = () => {
    setAsked(false);
    leaveElement();
  };

  return (
    <div className={`chapter-figure chapter-figure-${plan.figure}`} data-whole={isOpen || undefined} ref={place}>
      {names && (
        <div className="chapter-tabs" ref={tabs}>
          {names.map((name, i) => (
            <button
              type="button"
              key={name}
              className="tab"
              aria-pressed={shown.place === i}
              aria-controls={id}
              onClick={() => shown.choose(i)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <div className="chapter-panel" id={id} ref={panel}>
        {isOpen && <WholeHead figure={panel} changes={id} onClose={close} />}
        {experiment ? (
          <WholeContext value={whole}>
            <AsideContext value={isOpen ? null : aside}>
              <ReadingContext value={shown.slot === own?.slot ? reading : furtherReading}>
                <Figure
                  key={figure}
                  id={figure}
                  experiment={experiment}
                  options={shown.place === 0 ? options : NO_OPTIONS}
                />
              </ReadingContext>
            </AsideContext>
          </WholeContext>
        ) : (
          <p className="chapter-figure-waits">{article.figureWaits}</p>
        )}
      </div>
    </div>
  );
}
