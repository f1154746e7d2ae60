// Hands the reader a figure's numbers as a file.
import { useState } from 'react';
import { useWords } from '../words/useWords';
import { saveFile } from './saveFile';

export interface CsvFile {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Made when it is asked for. */
  readonly text: () => string;
}

export function SaveCsv({ name, text }: CsvFile) {
  const { lab, page } = useWords();
  const [said, setSaid] = useState('');

  /** A sandbox refuses without a word, and only it has no origin. */
  function save() {
    saveFile(`${name}.csv`, text(), 'text/csv');
    setSaid(self.origin === 'null' ? page.saveBlocked : '');
  }

  return (
    <p className="numbers-file">
      <button type="button" className="quiet-button" onClick={save}>
        {lab.numbersFile}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
