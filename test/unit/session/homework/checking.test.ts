// Many receipts at once, as a teacher has them.
import { describe, expect, it } from 'vitest';
import { teacher } from '../../../../src/i18n/en/homework/teacher';
import { assignmentLink } from '../../../../src/session/homework/assignmentLink';
import { createChecking } from '../../../../src/session/homework/receipts/checking';
import type { Receipt } from '../../../../src/session/homework/receipts/receipt';
import { receiptLink } from '../../../../src/session/homework/receipts/receiptCodec';
import { receiptsIn } from '../../../../src/session/homework/receipts/receiptsIn';
import { rightAnswers, verdictsCsv } from '../../../../src/session/homework/receipts/verdictsCsv';
import { ASSIGNMENT, CARD, PAGE, receiptOfRun, surroundings } from './samples';

const REACHABLE = { ...ASSIGNMENT, goals: [ASSIGNMENT.goals[0]] };
const HANDED_OUT = assignmentLink(PAGE, REACHABLE, 'en');

function link(receipt: Receipt): string {
  const made = receiptLink(PAGE, receipt);
  if (!made.ok) throw new Error(made.problem.code);
  return made.url;
}

async function checked(text: string) {
  const found = receiptsIn(text);
  const checking = createChecking(found.receipts, found.assignments, { surroundings: surroundings(), atATime: 2 });
  await checking.run();
  return checking.rows.getState();
}

const csvWords = { columns: teacher.check.columns, verdicts: teacher.check.verdicts, note: () => '' };

describe('receipts in a pasted text', () => {
  it('are found in lines, in a table, in mails, once each', async () => {
    const receipt = link(await receiptOfRun(REACHABLE));
    const packed = new URL(receipt).searchParams.get('receipt');
    const wrapped = `https://mail.example.org/?url=${encodeURIComponent(receipt)}&data=1`;
    const text = [
      'Name;Link',
      `"Ada";"${receipt}"`,
      `<a href="${receipt.replaceAll('&', '&amp;')}">my receipt</a>.`,
      wrapped,
      '',
      `Here it is: ${receipt}.`,
      `${receipt.slice(0, -4)}`,
      HANDED_OUT,
    ].join('\r\n');
    const { receipts, assignments, otherLines } = receiptsIn(text);
    expect(packed).not.toBeNull();
    expect(receipts.map(({ line, problem }) => [line, problem?.code])).toEqual([
      [2, undefined],
      [7, 'link-damaged'],
    ]);
    expect(assignments).toEqual([REACHABLE]);
    expect(otherLines).toBe(1);
  });
});

describe('a check of many', () => {
  it('judges each, tells equal runs, and marks the answers where the assignment is given', async () => {
    const honest = await receiptOfRun(REACHABLE);
    const copied = { ...honest, name: '=HYPERLINK("x"), Eve' };
    const raised = { ...honest, name: 'Mallory', recall: 1 / 7 };
    const easier = { ...honest, name: 'Trudy', goals: [{ ...honest.goals[0], least: 0.01 }] };
    const text = [honest, copied, raised, easier].map(link).join('\n');
    const rows = await checked(`${text}\n${link(honest).slice(0, -2)}\n${HANDED_OUT}`);
    expect(rows.map(({ judgement, sameAs }) => [judgement?.verdict, judgement?.reason, sameAs])).toEqual([
      ['exact', null, null],
      ['exact', null, 1],
      ['wrong', 'other-recall', 1],
      ['wrong', 'other-goals', 1],
      ['not-verifiable', 'damaged', null],
    ]);
    expect(CARD.right).not.toBe(honest.answers[0]);
    expect(rightAnswers(rows[0])).toBe(0);

    const lines = verdictsCsv(rows, csvWords).split('\r\n');
    expect(lines[0]).toBe('\ufeffNo.,Name,Verdict,Goals met,Answers right,Recall,Steps,Assignment,Note,Line');
    expect(lines[1]).toMatch(/^1,Ada 17,exact,1\/1,0\/1,0\.\d{4},61,First clusters,,1$/);
    // A spreadsheet would run it otherwise.
    expect(lines[2]).toContain(`"'=HYPERLINK(""x""), Eve"`);
    expect(lines).toHaveLength(7);
  });

  it('without the assignment does not mark answers, and cannot tell easier goals', async () => {
    const honest = await receiptOfRun(REACHABLE);
    const easier = { ...honest, goals: [{ ...honest.goals[0], least: 0.01 }] };
    const [row] = await checked(link(easier));
    expect(row.judgement).toEqual({ verdict: 'exact', reason: null });
    expect(rightAnswers(row)).toBeNull();
    expect(verdictsCsv([row], csvWords)).toContain(`,${honest.assignment},`);
  });

  it('calls runs the same that are, whatever weights they claim', async () => {
    const honest = await receiptOfRun(REACHABLE);
    const other = { ...honest, settings: { ...honest.settings, seed: 8 } };
    const slower = { ...honest, settings: { ...honest.settings, speed: 7 }, weights: '0000000000000' };
    const rows = await checked([honest, other, slower].map(link).join('\n'));
    expect(rows.map(({ sameAs }) => sameAs)).toEqual([null, null, 1]);
  });

  it('stops when it is told to', async () => {
    const honest = await receiptOfRun(REACHABLE);
    const found = receiptsIn(link(honest));
    const checking = createChecking(found.receipts, [], { surroundings: surroundings(), atATime: 1 });
    const over = checking.run();
    checking.stop();
    await over;
    expect(checking.rows.getState()[0].judgement).toBeNull();
  });

  it('says of a run that cannot be trained here that it is not verifiable', async () => {
    const honest = await receiptOfRun(REACHABLE);
    const refused = { makeWorker: () => Promise.reject(new Error('no worker here')) };
    const checking = createChecking(receiptsIn(link(honest)).receipts, [], { surroundings: refused });
    await checking.run();
    expect(checking.rows.getState()[0].judgement).toEqual({ verdict: 'not-verifiable', reason: 'failed' });
  });
});
