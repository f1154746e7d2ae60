// One chapter: heading, text, a card that asks for a prediction, the figure, and one thing to try with it.
import { useEffect, useMemo, useRef } from 'react';
import { PartBoundary } from '../figures/parts/PartBoundary';
import { useWords } from '../figures/words/useWords';
import { PredictionCard } from '../prediction/PredictionCard';
import type { ChapterId } from '../session/page/chapters';
import type { RunScheduler } from '../session/run/runScheduler';
import { ChapterFigure } from './ChapterFigure';
import { ChapterHeading } from './ChapterHeading';
import { headingId, sectionId } from './chapterAddress';
import type { ChapterWords } from './chapters/chapter';
import { PLANS } from './chapters/plans';
import { startOf } from './chapters/startOf';
import { inlineText } from './inlineText';
import { useChapterExperiment } from './useChapterExperiment';
import { useNearness } from './useNearness';

interface ChapterProps {
  readonly id: ChapterId;
  readonly words: ChapterWords;
  readonly scheduler: RunScheduler;
  /** Whether its figure is wanted even if it is not near. */
  readonly kept: boolean;
  /** It has come near. */
  readonly onNear: (id: ChapterId) => void;
}

export function Chapter({ id, words, scheduler, kept, onNear }: ChapterProps) {
  const { article } = useWords('story');
  const plan = PLANS[id];
  const place = useRef<HTMLDivElement>(null);
  const near = useNearness(place);
  const start = useMemo(() => startOf(plan), [plan]);
  const made = useChapterExperiment(scheduler, near || kept, { start, preset: plan.preset, figure: plan.figure });
  useEffect(() => {
    if (near) onNear(id);
  }, [near, onNear, id]);
  const options = useMemo(() => ({ hide: new Set(plan.hide), lock: new Set<never>() }), [plan]);

  return (
    <section className="chapter" id={sectionId(id)} aria-labelledby={headingId(id)}>
      <div className="chapter-text">
        <ChapterHeading id={id} title={words.title} />
        {words.paragraphs.map((paragraph) => (
          <p key={paragraph}>{inlineText(paragraph)}</p>
        ))}
      </div>
      <div ref={place}>
        <PartBoundary>
          <PredictionCard
            card={words.card}
            plan={plan.card}
            start={start}
            experiment={made?.experiment ?? null}
            onRun={() => made?.slot.prioritize()}
          />
        </PartBoundary>
        <ChapterFigure figure={plan.figure} beside={plan.beside ?? null} options={options} made={made} />
        <p className="chapter-task">
          <strong>{article.task}</strong>
          <span>{` ${words.task}`}</span>
        </p>
      </div>
    </section>
  );
}
