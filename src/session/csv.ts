// Numbers as a CSV file, for a spreadsheet or a script: names and numbers are the same in every language of the page.

export type CsvCell = string | number | null;

/** RFC 4180: lines end in CRLF. A number that is not finite leaves its cell empty. */
export function csvText(heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [heads, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (typeof cell === 'string') return csvCell(cell);
  return cell === null || !Number.isFinite(cell) ? '' : String(cell);
}

/** What a spreadsheet would take for a formula is given to it as text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
