// A chapter's figure, or two that read along with each other, one at a time. Its place is there before it is.
import { type RefObject, useMemo, useState } from 'react';
import { AsideContext } from '../figures/context/asideContext';
import { ReadingContext } from '../figures/context/readingContext';
import { Figure } from '../figures/Figure';
import { useWords } from '../figures/words/useWords';
import { createReadingStore } from '../session/run/reading';
import type { ChapterPlan } from './chapters/chapter';
import type { ChapterExperiment } from './useChapterExperiment';
import { useSlot } from './useSlot';

interface ChapterFigureProps {
  /** Of the element that holds the figure. */
  readonly id: string;
  readonly plan: ChapterPlan;
  /** What the chapter's figure and the one beside it are called, where there are two. */
  readonly tabs: readonly [string, string] | undefined;
  readonly made: ChapterExperiment | null;
  /** Whether the figure beside the chapter's own is the one that is seen. */
  readonly second: boolean;
  readonly onSecond: (second: boolean) => void;
  /** Where the figure puts what stands beside its picture; null: in itself. */
  readonly aside: HTMLElement | null;
  /** What holds the figure, its tabs included. */
  readonly place: RefObject<HTMLDivElement | null>;
}

export function ChapterFigure({ id, plan, tabs, made, second, onSecond, aside, place }: ChapterFigureProps) {
  const { article } = useWords('story');
  const [reading] = useState(createReadingStore);
  const options = useMemo(() => ({ hide: new Set(plan.hide), lock: new Set<never>() }), [plan]);
  useSlot(place, made?.slot ?? null);

  return (
    <div className={`chapter-figure chapter-figure-${plan.figure}`} ref={place}>
      {tabs && (
        <div className="chapter-tabs">
          {tabs.map((name, i) => (
            <button
              type="button"
              key={name}
              className="tab"
              aria-pressed={second === (i === 1)}
              aria-controls={id}
              onClick={() => onSecond(i === 1)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <div className="chapter-panel" id={id}>
        {made ? (
          <AsideContext value={aside}>
            <ReadingContext value={reading}>
              {second && plan.beside ? (
                <Figure id={plan.beside} experiment={made.beside} />
              ) : (
                <Figure id={plan.figure} experiment={made.experiment} options={options} />
              )}
            </ReadingContext>
          </AsideContext>
        ) : (
          <p className="chapter-figure-waits">{article.figureWaits}</p>
        )}
      </div>
    </div>
  );
}
