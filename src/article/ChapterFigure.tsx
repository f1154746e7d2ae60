// A chapter's figure and what reads along with it. Its room is held while it is not there, so that nothing jumps.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { FigureOptions } from '../figures/context/figureOptions';
import { ReadingContext } from '../figures/context/readingContext';
import { Figure } from '../figures/Figure';
import { useWords } from '../figures/words/useWords';
import type { FigureId } from '../registry/figures';
import { createReadingStore } from '../session/run/reading';
import type { ChapterExperiment } from './useChapterExperiment';
import { useSlot } from './useSlot';

interface ChapterFigureProps {
  readonly figure: FigureId;
  readonly beside: FigureId | null;
  readonly options: FigureOptions;
  readonly made: ChapterExperiment | null;
}

export function ChapterFigure({ figure, beside, options, made }: ChapterFigureProps) {
  const { article } = useWords('story');
  const place = useRef<HTMLDivElement>(null);
  const [reading] = useState(createReadingStore);
  useSlot(place, made?.slot ?? null);
  const height = useKeptHeight(place, made !== null);

  return (
    <div className={`chapter-figure chapter-figure-${figure}`} ref={place} style={height ? { minHeight: height } : {}}>
      {made ? (
        <ReadingContext value={reading}>
          <Figure id={figure} experiment={made.experiment} options={options} />
          {beside && <Figure id={beside} experiment={made.beside} options={options} />}
        </ReadingContext>
      ) : (
        <p className="chapter-figure-waits">{article.figureWaits}</p>
      )}
    </div>
  );
}

/** The height the figure had when it was put away, CSS px; null before it was ever there and while it is. */
function useKeptHeight(place: RefObject<HTMLElement | null>, there: boolean): number | null {
  const [height, setHeight] = useState<number | null>(null);
  const last = useRef(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || !there) return;
    setHeight(null);
    const observer = new ResizeObserver(([entry]) => {
      last.current = entry.borderBoxSize[0].blockSize;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      setHeight(last.current || null);
    };
  }, [place, there]);
  return height;
}
