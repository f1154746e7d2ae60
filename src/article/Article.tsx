// The page: headline, the lab as the opening figure, what is to be seen in it, and below that the chapters.
import { useRef, useState } from 'react';
import { CREDITS } from '../data/credits';
import { Figure } from '../figures/Figure';
import { lazyPart } from '../figures/parts/lazyPart';
import { PartBoundary } from '../figures/parts/PartBoundary';
import { PartFailure } from '../figures/parts/PartFailure';
import { useWords } from '../figures/words/useWords';
import type { ChapterId } from '../session/page/chapters';
import type { Experiment } from '../session/run/experiment';
import { createRunScheduler, scheduled } from '../session/run/runScheduler';
import { TopBar } from './TopBar';
import { useSlot } from './useSlot';

/** Until the chapters are there, and if they do not come, the introduction stands alone. */
const Chapters = lazyPart(() => import('./Chapters'), {
  placeholder: ({ children }) => <div className="chapters">{children}</div>,
  failure: ({ children }, retry, error) => (
    <div className="chapters">
      {children}
      <PartFailure error={error} retry={retry} />
    </div>
  ),
});

interface ArticleProps {
  /** The opening figure's. */
  readonly experiment: Experiment;
  /** Where the address says the article opens; null: at its head. */
  readonly chapter?: ChapterId | null;
}

export function Article({ experiment, chapter = null }: ArticleProps) {
  const { page } = useWords();
  const lab = useRef<HTMLDivElement>(null);
  const [contents, setContents] = useState<HTMLDivElement | null>(null);
  const [{ scheduler, slot, opening }] = useState(() => {
    const scheduler = createRunScheduler();
    const slot = scheduler.slot(experiment, true);
    return { scheduler, slot, opening: scheduled(experiment, slot) };
  });
  useSlot(lab, slot);
  const mnist = CREDITS.digits;
  return (
    <>
      <button type="button" className="skip" onClick={() => lab.current?.focus()}>
        {page.skip}
      </button>
      <PartBoundary>
        <TopBar contents={setContents} />
      </PartBoundary>
      <PartBoundary>
        <header className="masthead">
          <h1>{page.headline}</h1>
          <p className="lead">{page.lead}</p>
        </header>
      </PartBoundary>
      <main>
        <div id="lab" tabIndex={-1} ref={lab}>
          <Figure id="lab" experiment={opening} />
        </div>
        <Chapters scheduler={scheduler} opensAt={chapter} bar={contents}>
          <PartBoundary>
            <Introduction />
          </PartBoundary>
        </Chapters>
      </main>
      <PartBoundary>
        <footer className="footer text">
          <p>{page.footer}</p>
          <p>
            <span>{page.credit(mnist.name, mnist.holders)}</span>
            <a href={mnist.licenceUrl}>{mnist.licence}</a>
            <span>{` · ${page.licence}`}</span>
          </p>
        </footer>
      </PartBoundary>
    </>
  );
}

/** What is to be seen in the opening figure. */
function Introduction() {
  const { page } = useWords();
  return (
    <div className="chapter-text introduction">
      {page.sections.map((section) => (
        <section key={section.id} id={section.id}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
