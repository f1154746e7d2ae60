// Everything below the opening figure: contents, chapters, further reading. A file of its own, so that the first screen
// need not wait for it.
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { PartBoundary } from '../figures/parts/boundary/PartBoundary';
import { PartFailure } from '../figures/parts/boundary/PartFailure';
import { useWords } from '../figures/words/useWords';
import { CHAPTERS, type ChapterId } from '../session/page/chapters';
import type { RunScheduler } from '../session/run/runScheduler';
import { Chapter } from './Chapter';
import { Closing } from './Closing';
import { Contents } from './Contents';
import { type ArticleWords, loadArticle } from './loadArticle';
import { goToChapter } from './place/goToChapter';
import { useCurrentChapter } from './place/useCurrentChapter';
import { useRecentChapters } from './place/useRecentChapters';
import { usePrint } from './usePrint';

interface ChaptersProps {
  readonly scheduler: RunScheduler;
  /** Where the address says the article opens. */
  readonly opensAt: ChapterId | null;
  /** In the bar of the page, for the contents. */
  readonly bar: HTMLElement | null;
}

export default function Chapters({ scheduler, opensAt, bar }: ChaptersProps) {
  const { article, language } = useWords('story');
  const { words, failure, again } = useArticle(language);
  const [arrived, setArrived] = useState(false);
  const there = words !== null;
  const titles = useMemo(
    () => Object.fromEntries(CHAPTERS.map((id) => [id, words?.chapters[id].title ?? ''])) as Record<ChapterId, string>,
    [words],
  );
  const current = useCurrentChapter(arrived);
  const print = usePrint();
  const recent = useRecentChapters();

  useLayoutEffect(() => {
    if (!there) return;
    setArrived(true);
    if (opensAt) return goToChapter(opensAt);
  }, [there, opensAt]);

  return (
    <div className="chapters">
      {bar && (
        <PartBoundary>
          {words && createPortal(<Contents chapters={words.chapters} current={current} />, bar)}
        </PartBoundary>
      )}
      {!words && failure === null && (
        <p className="chapter-text" role="status">
          {article.loading}
        </p>
      )}
      {failure !== null && <PartFailure error={failure} retry={again} />}
      {words &&
        CHAPTERS.map((id) => (
          <PartBoundary key={id}>
            <Chapter
              id={id}
              words={words.chapters[id]}
              titles={titles}
              notes={words.notes}
              scheduler={scheduler}
              kept={print.everything || recent.chapters.includes(id)}
              onNear={recent.note}
            />
          </PartBoundary>
        ))}
      <PartBoundary>
        {words && (
          <Closing words={words.closing} onPrint={print.start} printing={print.preparing} onPaper={print.everything} />
        )}
      </PartBoundary>
    </div>
  );
}

/** The words of the language, or until they are there those of the last one. */
function useArticle(language: string) {
  const [words, setWords] = useState<ArticleWords | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is there to try again.
  useEffect(() => {
    let wanted = true;
    setFailure(null);
    loadArticle(language).then(
      (loaded) => wanted && setWords(loaded),
      (error: unknown) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [language, tries]);
  return { words, failure, again: () => setTries((count) => count + 1) };
}
