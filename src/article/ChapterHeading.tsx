// A chapter's heading with its link: pressed, it goes into the address bar and onto the clipboard.
import { type MouseEvent, useState } from 'react';
import { useWords } from '../figures/words/useWords';
import type { ChapterId } from '../session/page/chapters';
import { chapterLink, headingId, withChapter } from './place/chapterAddress';

interface ChapterHeadingProps {
  readonly id: ChapterId;
  readonly title: string;
}

export function ChapterHeading({ id, title }: ChapterHeadingProps) {
  const { article } = useWords('story');
  const [said, setSaid] = useState('');

  const copy = async (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(history.state, '', withChapter(location.href, id));
    try {
      await navigator.clipboard.writeText(chapterLink(location.href, id));
      setSaid(article.linkCopied);
    } catch {
      setSaid(article.linkShown);
    }
  };

  return (
    <div className="chapter-head">
      <h2 id={headingId(id)} tabIndex={-1}>
        {title}
      </h2>
      <a
        className="chapter-link"
        href={chapterLink(location.href, id)}
        aria-label={article.linkTo(title)}
        onClick={copy}
      >
        #
      </a>
      <span className="chapter-said" role="status">
        {said}
      </span>
    </div>
  );
}
