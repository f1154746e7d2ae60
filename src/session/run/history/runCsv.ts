// The run as a CSV file: a row a step, with the followed triplet's distances where they were measured.

import { ROW_FIELDS } from '../../../training/protocol/run';
import type { RunHistory } from './runHistory';

/** RFC 4180: lines end in CRLF, and numbers need no quotes. One that is not finite leaves its cell empty. */
export function runCsv({ rows, triplet }: RunHistory): string {
  const measured = new Map(triplet.step.map((step, i) => [step, i]));
  const lines = [[...ROW_FIELDS, 'followedAnchorPositive', 'followedAnchorNegative'].join(',')];
  rows.step.forEach((step, i) => {
    const at = measured.get(step);
    const distances =
      at === undefined ? ['', ''] : [cell(triplet.anchorPositive[at]), cell(triplet.anchorNegative[at])];
    lines.push([...ROW_FIELDS.map((field) => cell(rows[field][i])), ...distances].join(','));
  });
  return `${lines.join('\r\n')}\r\n`;
}

/** Rows come in 32 bits: the shortest text of the same 32-bit number, so that a margin of 0.2 is not 0.20000000298. */
function cell(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Math.fround(value) !== value) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(value);
}
