// The first task: find the smallest whole mark of yours that has a loss, coming from far below. It knows the answer only by
// trying every mark, whatever the margin, and never says it.
import { type PushRule, push } from './push/push';
import { FULL_MARKS, type Marks } from './students';

/** Where the search begins: far enough from the answer, at the margin that is set up, to need one. */
export const TASK_START = 20;

export type TaskState =
  /** There is a loss at the first mark already, so there is nothing to find above it. */
  | 'loss-at-start'
  /** No mark up to 100 has a loss. */
  | 'no-such-mark'
  /** At the first mark or below it. */
  | 'start'
  /** Above it, still without a loss. */
  | 'no-loss-yet'
  /** With a loss, but not the smallest such mark. */
  | 'a-loss'
  | 'found';

export function taskState(marks: Marks, rule: PushRule): TaskState {
  const start = TASK_START;
  if (lossAt(start) > 0) return 'loss-at-start';
  const answer = firstLoss();
  if (answer === null) return 'no-such-mark';
  if (marks.you === answer) return 'found';
  if (marks.you <= start) return 'start';
  return lossAt(marks.you) > 0 ? 'a-loss' : 'no-loss-yet';

  function firstLoss(): number | null {
    for (let you = start + 1; you <= FULL_MARKS; you++) if (lossAt(you) > 0) return you;
    return null;
  }

  function lossAt(you: number): number {
    return push({ ...marks, you }, rule).loss;
  }
}
