// The table of contents: beside the text on wide screens, folded into one line above it on narrow ones.
import { type MouseEvent, useRef } from 'react';
import { useWords } from '../figures/words/useWords';
import { CHAPTERS, type ChapterId } from '../session/page/chapters';
import { withChapter } from './chapterAddress';
import type { ChapterWords } from './chapters/chapter';
import { goToChapter } from './goToChapter';
import { useMedia } from './useMedia';

interface ContentsProps {
  readonly chapters: Readonly<Record<ChapterId, ChapterWords>>;
  readonly current: ChapterId | null;
}

/** As in contents.css. */
const BESIDE = '(min-width: 1180px)';

export function Contents({ chapters, current }: ContentsProps) {
  const { article } = useWords('story');
  const beside = useMedia(BESIDE);
  const fold = useRef<HTMLDetailsElement>(null);

  const go = (event: MouseEvent, id: ChapterId) => {
    // Whoever wants a new tab gets one.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (fold.current) fold.current.open = false;
    goToChapter(id);
  };
  const list = (
    <ol className="contents-list">
      {CHAPTERS.map((id) => (
        <li key={id}>
          <a
            href={withChapter(location.href, id)}
            aria-current={id === current ? 'location' : undefined}
            onClick={(event) => go(event, id)}
          >
            {chapters[id].title}
          </a>
        </li>
      ))}
    </ol>
  );

  return (
    <nav className={beside ? 'contents contents-beside' : 'contents contents-folded'} aria-label={article.contents}>
      {beside ? (
        <>
          <p className="contents-title">{article.contents}</p>
          {list}
        </>
      ) : (
        <details ref={fold}>
          <summary>{current ? article.current(chapters[current].title) : article.contents}</summary>
          {list}
        </details>
      )}
    </nav>
  );
}
