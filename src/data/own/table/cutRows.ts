// The text of a table is cut into rows of cells (RFC 4180, and what spreadsheets and R make of it).
import { CodedError } from '../../../core/codedError';

/** What may stand between two cells, the likeliest first. A space stands for any run of spaces and tabs. */
export const DELIMITERS = [',', ';', '\t', '|', ':', '^', '~', '\u001f', '，', '；', ' '] as const;

export interface Row {
  /** Line of the file in which the row begins, from 1. */
  readonly line: number;
  /** Without white space around them; a row without anything is one empty cell. */
  readonly cells: readonly string[];
  /** Where the next row begins, in characters of the text. */
  readonly end: number;
}

/**
 * Row after row from the character `start` on, which is in line `line`. A cell in quotation marks may hold the delimiter, line
 * breaks, and quotation marks written twice. Throws `csv-quote {line}` where quotation marks do not pair up.
 */
export function* cutRows(text: string, delimiter: string, start = 0, line = 1): Generator<Row, void> {
  let at = start;
  let inLine = line;
  const isDelimiter = delimiter === ' ' ? isBlank : (here: number) => text[here] === delimiter;

  while (at < text.length) {
    const first = inLine;
    const cells: string[] = [];
    if (delimiter === ' ') skipBlanks();
    for (;;) {
      cells.push(cell());
      if (at >= text.length || !isDelimiter(at)) break;
      if (delimiter !== ' ') at++;
      else {
        skipBlanks();
        if (isRowEnd(at)) break;
      }
    }
    lineBreak();
    yield { line: first, cells, end: at };
  }

  function cell(): string {
    const begin = at;
    if (delimiter !== ' ') while (isBlank(at) && !isDelimiter(at)) at++;
    if (text[at] === '"') return quoted();
    while (!isRowEnd(at) && !isDelimiter(at)) at++;
    return text.slice(begin, at).trim();
  }

  function quoted(): string {
    const opened = inLine;
    let content = '';
    at++;
    for (;;) {
      const close = text.indexOf('"', at);
      if (close < 0) throw new CodedError('csv-quote', { line: opened });
      const part = text.slice(at, close);
      inLine += part.match(/\r\n|\n|\r/g)?.length ?? 0;
      content += part;
      at = close + 1;
      if (text[at] !== '"') break;
      content += '"';
      at++;
    }
    while (isBlank(at) && !isDelimiter(at)) at++;
    if (!isRowEnd(at) && !isDelimiter(at)) throw new CodedError('csv-quote', { line: opened });
    return content.trim();
  }

  function lineBreak(): void {
    if (at >= text.length) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    inLine++;
  }

  function skipBlanks(): void {
    while (isBlank(at)) at++;
  }

  function isBlank(here: number): boolean {
    return text[here] === ' ' || text[here] === '\t';
  }

  function isRowEnd(here: number): boolean {
    return here >= text.length || text[here] === '\n' || text[here] === '\r';
  }
}

export function isEmptyRow({ cells }: Row): boolean {
  return cells.every((cell) => cell === '');
}

/** Whether it is the line that Markdown draws below the names. */
export function isRule({ cells }: Row): boolean {
  return cells.every((cell) => cell === '' || /^:?-{3,}:?$/.test(cell));
}
