// A text to be pasted elsewhere: shown whole, selected when it is reached, and copied by a button where that is allowed.
import { useRef, useState } from 'react';
import { useWords } from '../../words/useWords';

interface CodeToCopyProps {
  readonly code: string;
  readonly name: string;
  /** What it is for. */
  readonly note: string;
  /** Rows of the field at most. */
  readonly most?: number;
}

const MOST_ROWS = 12;
/** Of a row of the field, about. */
const CHARACTERS = 90;

export function CodeToCopy({ code, name, note, most = MOST_ROWS }: CodeToCopyProps) {
  const { linkMaker } = useWords('linkMaker');
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ code: '', text: '' });
  const rows = code.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setSaid({ code, text: location.protocol === 'file:' ? linkMaker.ofFile : linkMaker.copied });
    } catch {
      area.current?.focus();
      area.current?.select();
      setSaid({ code, text: linkMaker.copyFailed });
    }
  }

  return (
    <div className="code-to-copy">
      <p className="code-note">{note}</p>
      <textarea
        ref={area}
        readOnly
        rows={Math.min(most, rows + 1)}
        value={code}
        aria-label={name}
        spellCheck={false}
        translate="no"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="code-actions">
        <button type="button" className="button button-main" onClick={copy}>
          {linkMaker.copy}
        </button>
        {/* What was said of another text is not true of this one. */}
        <span role="status">{said.code === code ? said.text : ''}</span>
      </div>
    </div>
  );
}
