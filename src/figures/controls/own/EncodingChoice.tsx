// In which encoding a table was read, where that had to be guessed, and the way to say another one.
import { useId } from 'react';
import { LEGACY_ENCODINGS, type LegacyEncoding } from '../../../data/own/table/guessEncoding';
import type { Encoding } from '../../../session/data/own/decodeText';
import { readInEncoding } from '../../../session/data/own/draftTable';
import type { ReadTable } from '../../../session/data/own/readTable';
import { useWords } from '../../words/useWords';

/** As people call them, where browsers do otherwise. */
const NAMES: Partial<Record<Encoding, string>> = {
  gb18030: 'GBK',
  big5: 'Big5',
  shift_jis: 'Shift JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'koi8-r': 'KOI8-R',
  'windows-1250': 'Windows-1250',
  'windows-1251': 'Windows-1251',
  'windows-1252': 'Windows-1252',
  'windows-1253': 'Windows-1253',
  macintosh: 'Mac Roman',
};

export function EncodingChoice({ table: { encoding, guessed } }: { readonly table: ReadTable }) {
  const { own } = useWords('own');
  const id = useId();
  if (!guessed) return null;
  return (
    <>
      <p>{own.encodingGuessed(NAMES[encoding] ?? encoding)}</p>
      <p className="own-choice">
        <label htmlFor={id}>{own.encoding}</label>
        <select
          id={id}
          className="control-select"
          value={encoding}
          onChange={({ target }) => void readInEncoding(target.value as LegacyEncoding)}
        >
          {LEGACY_ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {NAMES[one] ?? one}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
