// A receipt is held against its run, trained again. What can be found is found; what cannot is said to be so.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../../../src/session/homework/receipts/receipt';
import { receiptFromText, receiptToText } from '../../../../src/session/homework/receipts/receiptCodec';
import { judge, judgeUntrained } from '../../../../src/session/homework/receipts/verdict';
import { ASSIGNMENT, receiptOfRun, retrained } from './samples';

const REACHABLE = { ...ASSIGNMENT, goals: [ASSIGNMENT.goals[0]] };

let honest: Receipt;
beforeAll(async () => {
  honest = await receiptOfRun(REACHABLE);
});

/** As a student would who changes a receipt and writes a link of it again. */
function tampered(part: Partial<Receipt>): Receipt {
  const read = receiptFromText(receiptToText({ ...honest, ...part }));
  if (!read.ok) throw new Error(read.problem.code);
  return read.receipt;
}

async function verdictOf(receipt: Receipt, plain = false) {
  return judge(receipt, await retrained(receipt, plain));
}

describe('a receipt as it was handed in', () => {
  it('holds the run with its changes, the step, the recall and the goals', () => {
    expect(honest).toMatchObject({ name: 'Ada 17', step: 61, answers: [0], engine: 'wasm' });
    expect(honest.changes.map(({ step }) => step)).toEqual([20, 31]);
    expect(honest.recall).toBeGreaterThan(0.5);
    expect(honest.met[0]).toBeGreaterThan(0);
  });

  it('is exact', async () => {
    expect(await verdictOf(honest)).toEqual({ verdict: 'exact', reason: null });
  });

  it('is not met where a goal is still open', async () => {
    const open = await receiptOfRun();
    expect(open.met[1]).toBeNull();
    expect(await verdictOf(open)).toEqual({ verdict: 'not-met', reason: 'goals-open' });
  });

  it('is told to be met on replay where it was trained on another engine', async () => {
    const plain = await receiptOfRun(REACHABLE, undefined, true);
    expect(plain.engine).toBe('plain');
    expect(await verdictOf(plain)).toEqual({ verdict: 'goal-met', reason: 'other-engine' });
    expect(await verdictOf(plain, true)).toEqual({ verdict: 'exact', reason: null });
  });

  it('cannot be verified where another version trained it and the goal is not met here', async () => {
    const late = { ...honest.goals[0], least: 0.999 };
    const other = tampered({ arithmetic: honest.arithmetic + 1, goals: [late] });
    const run = await retrained(other);
    const measures = run.measures.map((measure) => ({ ...measure, recall: 0.5 }));
    expect(judge(other, { ...run, measures })).toEqual({ verdict: 'not-verifiable', reason: 'other-version' });
  });
});

describe('a tampered receipt', () => {
  it.each<[string, Partial<Receipt>, string]>([
    ['with another recall', { recall: 1 / 3 }, 'other-recall'],
    ['with another end', { step: 62 }, 'other-weights'],
    ['with other weights', { weights: '0123456789abc' }, 'other-weights'],
  ])('%s is wrong', async (_, part, reason) => {
    expect(await verdictOf(tampered(part))).toEqual({ verdict: 'wrong', reason });
  });

  it('with another seed is wrong', async () => {
    const other = tampered({ settings: { ...honest.settings, seed: honest.settings.seed + 1 } });
    expect(await verdictOf(other)).toEqual({ verdict: 'wrong', reason: 'other-weights' });
  });

  it('with a cut log is wrong', async () => {
    for (const changes of [honest.changes.slice(0, 1), []])
      expect(await verdictOf(tampered({ changes }))).toEqual({ verdict: 'wrong', reason: 'other-weights' });
  });

  it('with a goal that was met earlier than it was is wrong', async () => {
    const goals = [{ ...honest.goals[0], least: 0.999 }];
    const run = await retrained(tampered({ goals, met: [1] }));
    expect(run.measures[0].recall).toBeLessThan(0.999);
    expect(judge(tampered({ goals, met: [1] }), run)).toEqual({ verdict: 'wrong', reason: 'goal-not-reached' });
  });

  it('with easier goals is wrong where the assignment is given', () => {
    const easier = tampered({ goals: [{ ...honest.goals[0], least: 0.1 }] });
    expect(judgeUntrained(easier, [REACHABLE])).toEqual({ verdict: 'wrong', reason: 'other-goals' });
    expect(judgeUntrained(honest, [ASSIGNMENT])).toEqual({ verdict: 'wrong', reason: 'other-assignment' });
    expect(judgeUntrained(honest, [ASSIGNMENT, REACHABLE])).toBeNull();
  });

  it('with a link that was cut or changed by a letter is damaged', () => {
    const text = receiptToText(honest);
    expect(receiptFromText(text.slice(0, -5))).toMatchObject({ ok: false, problem: { code: 'link-damaged' } });
    const letter = text.at(-9) === 'A' ? 'B' : 'A';
    expect(receiptFromText(text.slice(0, -9) + letter + text.slice(-8))).toMatchObject({ ok: false });
  });

  it('with another name, or other answers, is not found: a run says nothing of who trained it', async () => {
    expect(await verdictOf(tampered({ name: 'Eve 18', answers: [2] }))).toEqual({ verdict: 'exact', reason: null });
  });
});
