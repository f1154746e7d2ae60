// What was measured, as a table to read and as JSON to keep. A bound that is missed is marked; it fails nothing, because
// machines differ: what must hold everywhere is held by the tests.
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: { readonly least: number } | { readonly most: number };
}

export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ what, value, unit, bound }) => [
    what,
    `${written(value)}${unit && ` ${unit}`}`,
    bound ? boundText(bound) : '',
    bound && !holds(value, bound) ? 'missed' : '',
  ]);
  const head = ['measure', 'value', 'bound', ''];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function holds(value: number, bound: NonNullable<Measure['bound']>): boolean {
  return 'least' in bound ? value >= bound.least : value <= bound.most;
}

function boundText(bound: NonNullable<Measure['bound']>): string {
  return 'least' in bound ? `≥ ${bound.least}` : `≤ ${bound.most}`;
}

/** Four significant digits, counts whole. */
function written(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
}
