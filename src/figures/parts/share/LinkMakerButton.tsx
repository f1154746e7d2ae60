// Opens the dialog that makes links to this figure.
import { type RefObject, useState } from 'react';
import type { FigureId } from '../../../registry/figures';
import type { Experiment } from '../../../session/run/experiment';
import { useHides } from '../../context/figureOptions';
import { useWords } from '../../words/useWords';
import { lazyPart } from '../boundary/lazyPart';

const LinkMaker = lazyPart(() => import('./LinkMaker'));

interface LinkMakerButtonProps {
  readonly figure: FigureId;
  readonly experiment: Experiment;
  /** What would be in the frame; it is measured. */
  readonly place: RefObject<HTMLElement | null>;
  readonly className: string;
}

export function LinkMakerButton({ figure, experiment, place, className }: LinkMakerButtonProps) {
  const { share } = useWords();
  const hidden = useHides('share');
  const [opened, setOpened] = useState<{ readonly height: number | null } | null>(null);
  if (hidden) return null;
  return (
    <>
      <button
        type="button"
        className={`${className} link-maker-open`}
        aria-haspopup="dialog"
        onClick={() => setOpened({ height: heightOf(place.current) })}
      >
        {share.makeLink}
      </button>
      {opened && (
        <LinkMaker figure={figure} experiment={experiment} height={opened.height} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

/** In the article a figure has the height of its chapter, and on the whole screen that of the screen. */
function heightOf(place: HTMLElement | null): number | null {
  if (!place?.classList.contains('embed') || document.fullscreenElement) return null;
  return place.getBoundingClientRect().height;
}
