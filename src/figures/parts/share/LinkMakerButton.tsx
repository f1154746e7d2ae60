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
  const [height, setHeight] = useState<number | null>(null);
  if (hidden) return null;
  return (
    <>
      <button
        type="button"
        className={`${className} link-maker-open`}
        aria-haspopup="dialog"
        onClick={() => setHeight(place.current?.getBoundingClientRect().height ?? 0)}
      >
        {share.makeLink}
      </button>
      {height !== null && (
        <LinkMaker figure={figure} experiment={experiment} height={height} onClose={() => setHeight(null)} />
      )}
    </>
  );
}
