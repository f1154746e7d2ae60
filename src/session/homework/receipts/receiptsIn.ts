// Receipts, and the assignments they are for, in whatever a teacher pastes: lines, mails, a table with a column of links. Only
// the links count; the rest is passed over.
import type { Assignment } from '../assignment';
import { assignmentFromText, assignmentId } from '../assignmentCodec';
import type { HomeworkProblem } from '../homeworkProblem';
import type { Receipt } from './receipt';
import { receiptFromText } from './receiptCodec';

export interface Found {
  /** In their order; each link once. */
  readonly receipts: readonly FoundReceipt[];
  /** Each once. */
  readonly assignments: readonly Assignment[];
  /** Links to assignments that cannot be read. */
  readonly problems: readonly HomeworkProblem[];
  /** Lines with something in them, and no link. */
  readonly otherLines: number;
  /** Receipts beyond the most, which are left out. */
  readonly leftOut: number;
}

export interface FoundReceipt {
  /** Of its line, from 1. */
  readonly line: number;
  readonly receipt: Receipt | null;
  /** Why it cannot be read; null where it can. */
  readonly problem: HomeworkProblem | null;
}

export const MOST_RECEIPTS = 500;

/** Mail programs wrap links into others, and write `?`, `&` and `=` of the first as `%3F`, `%26` and `%3D`. */
const LINK = /(?:\b|(?<=%3F|%26))(receipt|assignment)(?:=|%3D)([\w.-]*)/gi;

export function receiptsIn(text: string): Found {
  const receipts = new Map<string, FoundReceipt>();
  const assignments = new Map<string, Assignment>();
  const problems: HomeworkProblem[] = [];
  let otherLines = 0;
  let leftOut = 0;
  for (const [place, line] of text.split(/\r\n?|\n/).entries()) {
    const links = [...line.matchAll(LINK)];
    if (links.length === 0 && line.trim() !== '') otherLines++;
    for (const [, key, value] of links) {
      // A full stop after the link ends a sentence.
      const packed = value.replace(/\.+$/, '');
      if (key.toLowerCase() === 'assignment') addAssignment(packed);
      else if (!receipts.has(packed)) {
        if (receipts.size < MOST_RECEIPTS) receipts.set(packed, readReceipt(packed, place + 1));
        else leftOut++;
      }
    }
  }
  return { receipts: [...receipts.values()], assignments: [...assignments.values()], problems, otherLines, leftOut };

  function addAssignment(packed: string): void {
    const read = assignmentFromText(packed);
    if (read.ok) assignments.set(assignmentId(read.assignment), read.assignment);
    else problems.push(read.problem);
  }
}

function readReceipt(packed: string, line: number): FoundReceipt {
  const read = receiptFromText(packed);
  return read.ok ? { line, receipt: read.receipt, problem: null } : { line, receipt: null, problem: read.problem };
}
