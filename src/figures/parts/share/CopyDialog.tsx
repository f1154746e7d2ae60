// Text to take along: copied at once where the browser allows it, and shown selected, so that it can be copied by hand.
import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../words/useWords';

export interface Copyable {
  readonly title: string;
  /** Null where there is nothing to copy, and `notes` say why. */
  readonly text: string | null;
  /** Sentences above the text. */
  readonly notes: readonly string[];
  /** What is said once it is copied. */
  readonly copied: string;
  /** What is said where copying is not allowed. */
  readonly failed: string;
}

interface CopyDialogProps {
  /** Another object each time it is opened; null while it is closed. */
  readonly shown: Copyable | null;
  readonly onClose: () => void;
}

export function CopyDialog({ shown, onClose }: CopyDialogProps) {
  const { lab } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');

  useLayoutEffect(() => {
    setSaid('');
    if (!shown) return dialog.current?.close();
    dialog.current?.showModal();
    const { text, copied, failed } = shown;
    if (text === null) return;
    copy(text).then(
      () => setSaid(copied),
      () => {
        setSaid(failed);
        area.current?.select();
      },
    );
  }, [shown]);

  return (
    <dialog ref={dialog} className="dialog" aria-label={shown?.title} onClose={onClose}>
      {shown && (
        <>
          <h3 className="label-heading">{shown.title}</h3>
          {shown.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {shown.text !== null && (
            <textarea
              ref={area}
              readOnly
              rows={5}
              value={shown.text}
              aria-label={shown.title}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </>
      )}
      <p role="status">{said}</p>
      <button type="button" className="button" onClick={onClose}>
        {lab.close}
      </button>
    </dialog>
  );
}

/** Rejects where there is no clipboard, as in a page without a safe connection, or where it may not be written to. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
