// Receipts in, verdicts out: paste or choose a file, check, save.
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { saveFile } from '../../figures/parts/saveFile';
import { useWords } from '../../figures/words/useWords';
import { decodeText } from '../../session/data/own/decodeText';
import { type Checking, createChecking } from '../../session/homework/receipts/checking';
import { MOST_RECEIPTS, receiptsIn } from '../../session/homework/receipts/receiptsIn';
import { verdictsCsv } from '../../session/homework/receipts/verdictsCsv';
import type { Surroundings } from '../../session/run/experimentOptions';
import { CheckingProgress } from './CheckingProgress';
import { Meanings } from './Meanings';
import { rowNotes } from './rowNote';

interface CheckReceiptsProps {
  /** A link that the page was opened with. */
  readonly first: string;
  readonly surroundings?: Surroundings;
}

export function CheckReceipts({ first, surroundings }: CheckReceiptsProps) {
  const words = useWords('homework', 'teacher');
  const { check } = words.teacher;
  const id = useId();
  const [text, setText] = useState(first);
  const [fileFailed, setFileFailed] = useState(false);
  const [checking, setChecking] = useState<Checking | null>(null);
  const found = useMemo(() => receiptsIn(text), [text]);
  const last = useRef<Checking | null>(null);
  useEffect(() => () => last.current?.stop(), []);

  function begin() {
    last.current?.stop();
    const next = createChecking(found.receipts, found.assignments, { surroundings });
    last.current = next;
    setChecking(next);
    void next.run();
  }

  async function take(file: File | undefined) {
    if (!file) return;
    try {
      const { text: read } = decodeText(new Uint8Array(await file.arrayBuffer()));
      setFileFailed(false);
      setText((before) => (before.trim() === '' ? read : `${before.trimEnd()}\n${read}`));
    } catch {
      setFileFailed(true);
    }
  }

  function save() {
    const csv = verdictsCsv(checking?.rows.getState() ?? [], {
      columns: check.columns,
      verdicts: check.verdicts,
      note: (row) => rowNotes(words, row).join(' '),
    });
    saveFile('triplet-lab-receipts.csv', csv, 'text/csv');
  }

  const { receipts, assignments, problems, otherLines, leftOut } = found;
  const empty = text.trim() === '';
  return (
    <div className="check-receipts">
      <label htmlFor={id}>{check.paste}</label>
      <p id={`${id}help`} className="teacher-help">
        {check.pasteHelp}
      </p>
      <textarea
        id={id}
        rows={6}
        value={text}
        spellCheck={false}
        translate="no"
        aria-describedby={`${id}help`}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="check-file">
        <label htmlFor={`${id}file`}>{check.file}</label>
        <input
          id={`${id}file`}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ target }) => void take(target.files?.[0])}
        />
      </p>
      <div role="status">
        {fileFailed && <p>{check.fileFailed}</p>}
        {!empty && receipts.length === 0 && <p>{check.none}</p>}
        {receipts.length > 0 && <p>{check.found(receipts.length, assignments.length)}</p>}
        {receipts.length > 0 && otherLines > 0 && <p>{check.otherLines(otherLines)}</p>}
        {leftOut > 0 && <p>{check.leftOut(leftOut, MOST_RECEIPTS)}</p>}
        {problems.slice(0, 1).map(({ code, values }) => (
          <p key={code}>
            <span>{check.badAssignment}</span>
            <span>{words.joined.gap}</span>
            <span>{words.homework.problems[code](values)}</span>
          </p>
        ))}
      </div>
      <p className="teacher-buttons">
        <button type="button" className="button button-main" disabled={receipts.length === 0} onClick={begin}>
          {check.start}
        </button>
      </p>
      {checking && <CheckingProgress key={checkingKey(checking)} checking={checking} onSave={save} />}
      <Meanings />
    </div>
  );
}

const keys = new WeakMap<Checking, number>();
let lastKey = 0;

/** Another check, another progress. */
function checkingKey(checking: Checking): number {
  const known = keys.get(checking) ?? ++lastKey;
  keys.set(checking, known);
  return known;
}
