// The table of contents: a menu in the bar, which names the chapter that is being read, and how far the reader has come.
import { type MouseEvent, useRef } from 'react';
import { useDismiss } from '../figures/parts/dismissal/useDismiss';
import { useWords } from '../figures/words/useWords';
import { CHAPTERS, type ChapterId } from '../session/page/chapters';
import type { ChapterWords } from './chapters/chapter';
import { withChapter } from './place/chapterAddress';
import { goToChapter } from './place/goToChapter';

interface ContentsProps {
  readonly chapters: Readonly<Record<ChapterId, ChapterWords>>;
  readonly current: ChapterId | null;
}

export function Contents({ chapters, current }: ContentsProps) {
  const { article } = useWords('story');
  const menu = useRef<HTMLDetailsElement>(null);
  useDismiss(menu);
  const reached = current === null ? -1 : CHAPTERS.indexOf(current);

  const go = (event: MouseEvent, id: ChapterId) => {
    // Whoever wants a new tab gets one.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (menu.current) menu.current.open = false;
    goToChapter(id);
  };

  return (
    <nav className="contents" aria-label={article.contents}>
      <details ref={menu}>
        <summary>
          <span className="contents-current">
            {current ? (
              <>
                <span>{`${reached + 1}`}</span>
                <span className="contents-of">{` / ${CHAPTERS.length}`}</span>
                <span className="contents-title">{` ${chapters[current].title}`}</span>
              </>
            ) : (
              article.contents
            )}
          </span>
        </summary>
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
      </details>
      <div className="progress" aria-hidden="true">
        {CHAPTERS.map((id, i) => (
          <span
            key={id}
            className="progress-part"
            data-reached={i < reached ? 'past' : i === reached ? 'here' : undefined}
          />
        ))}
      </div>
    </nav>
  );
}
