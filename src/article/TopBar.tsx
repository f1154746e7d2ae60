// At the head of the page, and always in view: the name, the contents, the theme, the language.
import type { MouseEvent, Ref } from 'react';
import { LanguageSwitch } from '../figures/page/LanguageSwitch';
import { ThemeSwitch } from '../figures/page/ThemeSwitch';
import { useWords } from '../figures/words/useWords';
import { withChapter } from './place/chapterAddress';

/** `contents`: the place for the contents, which come with the chapters. */
export function TopBar({ contents }: { readonly contents: Ref<HTMLDivElement> }) {
  const { page } = useWords();
  return (
    <div className="bar">
      <a className="bar-name" href={withChapter(location.href, null)} onClick={goToTop}>
        <svg className="bar-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <circle className="bar-ring" cx="12" cy="12" r="10" />
          <circle className="bar-anchor" cx="12" cy="12" r="4.5" />
        </svg>
        <span>{page.name}</span>
      </a>
      <div className="bar-contents" ref={contents} />
      <ThemeSwitch />
      <LanguageSwitch />
    </div>
  );
}

/** Whoever wants a new tab gets one. */
function goToTop(event: MouseEvent) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  window.scrollTo({ top: 0 });
}
