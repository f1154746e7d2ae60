// What a receipt claims, held against the same run trained again.
import type { Assignment } from '../assignment';
import { assignmentId } from '../assignmentCodec';
import { claimsHold, type Goal, type Measure } from '../goals';
import type { Receipt } from './receipt';

/**
 * `exact`: the same weights, recall and goals. `goal-met`: trained on another engine or version than here, where the goals are met
 * too. `not-met`: the run is as claimed, and does not meet them all. `wrong`: the run contradicts the receipt.
 */
export const VERDICTS = ['exact', 'goal-met', 'not-met', 'wrong', 'not-verifiable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Reason =
  | 'other-assignment'
  | 'other-goals'
  | 'other-weights'
  | 'other-recall'
  | 'goal-not-reached'
  | 'goals-open'
  | 'other-engine'
  | 'other-version'
  | 'damaged'
  | 'failed';

export interface Judgement {
  readonly verdict: Verdict;
  /** Why, where the verdict does not say it. */
  readonly reason: Reason | null;
}

/** The run of a receipt, trained again. */
export interface Retrained {
  readonly engine: string;
  readonly arithmetic: number;
  readonly weights: string;
  readonly recall: number | null;
  /** Of the steps at which the receipt claims something. */
  readonly measures: readonly Measure[];
}

/** What can be told without training: that it is for none of the assignments that were given, if any were. Null: nothing. */
export function judgeUntrained(receipt: Receipt, assignments: readonly Assignment[]): Judgement | null {
  if (assignments.length === 0) return null;
  const own = assignmentOf(receipt, assignments);
  if (!own) return { verdict: 'wrong', reason: 'other-assignment' };
  return sameGoals(own.goals, receipt.goals) ? null : { verdict: 'wrong', reason: 'other-goals' };
}

export function assignmentOf(receipt: Receipt, assignments: readonly Assignment[]): Assignment | null {
  return assignments.find((one) => assignmentId(one) === receipt.assignment) ?? null;
}

export function judge(receipt: Receipt, run: Retrained): Judgement {
  const { goals, met, settings } = receipt;
  const at = (step: number) => run.measures.find((measure) => measure.step === step);
  const hold = claimsHold(goals, met, at, settings);
  const all = met.every((step) => step !== null);
  const otherVersion = run.arithmetic !== receipt.arithmetic;

  if (!otherVersion && run.engine === receipt.engine) {
    if (run.weights !== receipt.weights) return { verdict: 'wrong', reason: 'other-weights' };
    if (run.recall !== receipt.recall) return { verdict: 'wrong', reason: 'other-recall' };
    if (!hold) return { verdict: 'wrong', reason: 'goal-not-reached' };
    return all ? { verdict: 'exact', reason: null } : { verdict: 'not-met', reason: 'goals-open' };
  }
  const reason = otherVersion ? 'other-version' : 'other-engine';
  if (!all) return { verdict: 'not-met', reason: 'goals-open' };
  return hold && goals.length > 0 ? { verdict: 'goal-met', reason } : { verdict: 'not-verifiable', reason };
}

function sameGoals(a: readonly Goal[], b: readonly Goal[]): boolean {
  return (
    a.length === b.length &&
    a.every(
      (goal, i) =>
        goal.kind === b[i].kind &&
        goal.least === b[i].least &&
        goal.within === b[i].within &&
        goal.needs === b[i].needs,
    )
  );
}
