// A word with a dotted line under it: pressed, it opens its definition in place. Escape, the word again or a press elsewhere
// close it, and the focus goes back to the word.
import { useEffect, useId, useRef, useState } from 'react';
import type { Words } from '../../i18n';
import { useWords } from '../words/useWords';

export type Term = Exclude<keyof Words['terms'], 'defines'>;

interface DefinedWordProps {
  readonly term: Term;
  /** As it stands in the sentence. */
  readonly children: string;
}

export function DefinedWord({ term, children }: DefinedWordProps) {
  const { terms } = useWords();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const word = useRef<HTMLButtonElement>(null);
  const definition = useId();

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      word.current?.focus();
    };
    // Not before the press has ended: closing moves what stands below from under the pointer.
    document.addEventListener('pointerup', closeOutside);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerup', closeOutside);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [open]);

  return (
    <span className="defined" ref={place}>
      <button
        type="button"
        className="defined-word"
        ref={word}
        aria-expanded={open}
        aria-controls={open ? definition : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <span className="defined-meaning" id={definition} role="note" aria-label={terms.defines(children)}>
          {terms[term]}
        </span>
      )}
    </span>
  );
}
