// A control, a chart or a chapter that a chapter's text names in quotation marks: pressed, it is brought into view. A link, because
// it leads somewhere; the control itself is the button.
import { useWords } from '../../figures/words/useWords';
import { CHAPTERS, type ChapterId } from '../../session/page/chapters';
import { withChapter } from './chapterAddress';
import { goToChapter } from './goToChapter';
import { showNamed } from './namedControl';

interface NamedControlProps {
  readonly name: string;
  /** The chapter that names it. */
  readonly chapter: ChapterId;
  readonly titles: Readonly<Record<ChapterId, string>>;
}

export function NamedControl({ name, chapter, titles }: NamedControlProps) {
  const { article } = useWords('story');
  const other = CHAPTERS.find((id) => titles[id] === name);
  return (
    <a
      className="named-control"
      href={withChapter(location.href, other ?? chapter)}
      title={article.whereIs(name)}
      onClick={(event) => {
        // Whoever wants a new tab gets one.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        const section = event.currentTarget.closest('.chapter');
        if (other) goToChapter(other);
        else if (section) showNamed(section, name, namesBefore(event.currentTarget));
      }}
    >
      {name}
    </a>
  );
}

/** In its paragraph, as they are read. */
function namesBefore(link: Element): string[] {
  const links = [...(link.closest('p')?.querySelectorAll('.named-control') ?? [])];
  return links.slice(0, links.indexOf(link)).map(({ textContent }) => textContent ?? '');
}
