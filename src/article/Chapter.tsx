// One chapter: on a wide screen the text with its card on the left, and the figure beside it, which stays in view; on a narrow one
// the figure's picture stays at the top, above them.
import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { PartBoundary } from '../figures/parts/boundary/PartBoundary';
import { FullScreenButton } from '../figures/parts/share/FullScreenButton';
import { LinkMakerButton } from '../figures/parts/share/LinkMakerButton';
import { useWords } from '../figures/words/useWords';
import type { ChapterId } from '../session/page/chapters';
import type { RunScheduler } from '../session/run/runScheduler';
import { ChapterCards } from './ChapterCards';
import { ChapterFigure } from './ChapterFigure';
import { ChapterHeading } from './ChapterHeading';
import { ChapterTries } from './ChapterTries';
import type { ChapterWords } from './chapters/chapter';
import { PLANS } from './chapters/plans';
import { inlineText } from './inlineText';
import { ChapterNote } from './notes/ChapterNote';
import type { NoteWords } from './notes/noteWords';
import { headingId, sectionId } from './place/chapterAddress';
import { NamedControl } from './place/NamedControl';
import { useNearness } from './place/useNearness';
import { useMedia } from './useMedia';
import { useShownFigure } from './useShownFigure';

interface ChapterProps {
  readonly id: ChapterId;
  readonly words: ChapterWords;
  /** Of all chapters. */
  readonly titles: Readonly<Record<ChapterId, string>>;
  readonly notes: NoteWords;
  readonly scheduler: RunScheduler;
  /** Whether its figure is wanted even if it is not near. */
  readonly kept: boolean;
  /** It has come near. */
  readonly onNear: (id: ChapterId) => void;
}

/** As in chapters.css: the figure stands beside the text. */
const BESIDE = '(min-width: 62.5rem) and (min-height: 35rem)';

export function Chapter({ id, words, titles, notes, scheduler, kept, onNear }: ChapterProps) {
  const { article, joined } = useWords('story');
  const plan = PLANS[id];
  const section = useRef<HTMLElement>(null);
  const figureId = useId();
  const place = useRef<HTMLDivElement>(null);
  const near = useNearness(section);
  const beside = useMedia(BESIDE);
  const [below, setBelow] = useState<HTMLDivElement | null>(null);
  const shown = useShownFigure(scheduler, near || kept, plan);
  const { own } = shown;
  useEffect(() => {
    if (near) onNear(id);
  }, [near, onNear, id]);

  const named = (name: string) => <NamedControl name={name} chapter={id} titles={titles} />;

  return (
    <section className="chapter" id={sectionId(id)} aria-labelledby={headingId(id)} ref={section}>
      <ChapterHeading id={id} title={words.title} />
      <div className="chapter-text">
        {words.paragraphs.map((paragraph, place) => (
          <Fragment key={paragraph}>
            <p>{inlineText(paragraph, named)}</p>
            {plan.notes
              ?.filter(({ after }) => after === place)
              .map((note) => (
                <ChapterNote key={note.id} id={note.id} words={notes} />
              ))}
          </Fragment>
        ))}
        <ChapterCards id={id} plan={plan} words={words} shown={shown} figureId={figureId} />
        <div className="chapter-task">
          <p>
            <strong>{article.task}</strong>
            <span>{joined.gap}</span>
            {inlineText(words.task, named)}
          </p>
          {plan.tries && words.tries && (
            <PartBoundary>
              <ChapterTries
                tries={plan.tries}
                labels={words.tries}
                plan={plan}
                experiment={own?.experiment ?? null}
                figureId={figureId}
                onStart={() => {
                  shown.choose(0);
                  own?.slot.prioritize();
                }}
              />
            </PartBoundary>
          )}
        </div>
        {shown.experiment && (
          <PartBoundary>
            <p className="figure-tools">
              <LinkMakerButton
                figure={shown.figure}
                experiment={shown.experiment}
                place={place}
                className="quiet-button"
              />
              <FullScreenButton place={place} className="quiet-button" />
            </p>
          </PartBoundary>
        )}
      </div>
      <ChapterFigure
        id={figureId}
        plan={plan}
        names={words.figures}
        shown={shown}
        aside={beside ? null : below}
        place={place}
      />
      {!beside && <div className="chapter-aside" ref={setBelow} />}
    </section>
  );
}
