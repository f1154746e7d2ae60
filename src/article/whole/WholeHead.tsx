// The head of a figure that lies over the page: the way back to the text. It is there for as long as the figure does.
import { type RefObject, useRef } from 'react';
import { useEscape } from '../../figures/parts/dismissal/useEscape';
import { useOpenedFocus } from '../../figures/parts/dismissal/useOpenedFocus';
import { useWords } from '../../figures/words/useWords';
import { useAlone } from './useAlone';

interface WholeHeadProps {
  /** What lies over the page. */
  readonly figure: RefObject<HTMLElement | null>;
  /** Of what changes when it is closed. */
  readonly changes: string;
  readonly onClose: () => void;
}

export function WholeHead({ figure, changes, onClose }: WholeHeadProps) {
  const { article } = useWords('story');
  const head = useRef<HTMLDivElement>(null);
  useOpenedFocus(head);
  useEscape(onClose);
  useAlone(figure);
  return (
    <div className="whole-head" ref={head}>
      <button type="button" className="button" aria-controls={changes} onClick={onClose}>
        <span aria-hidden="true">‹</span>
        <span>{article.backToText}</span>
      </button>
    </div>
  );
}
