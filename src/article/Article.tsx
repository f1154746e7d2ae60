// The page: the opening with its headline, and below it the chapters.
import { useRef, useState } from 'react';
import { CREDITS } from '../data/credits';
import { lazyPart } from '../figures/parts/boundary/lazyPart';
import { PartBoundary } from '../figures/parts/boundary/PartBoundary';
import { PartFailure } from '../figures/parts/boundary/PartFailure';
import { useWords } from '../figures/words/useWords';
import { afterOpening } from '../loading/afterOpening';
import type { ChapterId } from '../session/page/chapters';
import type { Experiment } from '../session/run/experiment';
import { createRunScheduler, scheduled } from '../session/run/runScheduler';
import { Opening } from './opening/Opening';
import { TopBar } from './TopBar';
import { useSlot } from './useSlot';

/** Until the chapters are there, and if they do not come, the opening stands alone. */
const Chapters = lazyPart(() => afterOpening(() => import('./Chapters')), {
  placeholder: () => <div className="chapters" />,
  failure: (_, retry, error) => (
    <div className="chapters">
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
      <main>
        <div id="lab" tabIndex={-1} ref={lab}>
          <Opening experiment={opening} />
        </div>
        <Chapters scheduler={scheduler} opensAt={chapter} bar={contents} />
      </main>
      <PartBoundary>
        <footer className="footer">
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
