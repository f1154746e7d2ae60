// What a student hands in: who, what was answered, and the run with all that leads to it, so that it can be trained again and
// compared with what is claimed.
import { digestOfFloats } from '../../../core/digest';
import { ARITHMETIC } from '../../../engines/arithmetic';
import type { EngineKind } from '../../../engines/engine';
import type { Moment } from '../../moment/moment';
import { MOST_STEPS } from '../../moment/moment';
import { actsLive, changesOf, logText } from '../../moment/momentCodec';
import type { PlannedChange } from '../../run/plan';
import type { Settings } from '../../settings/settingsTable';
import { ASSIGNMENT_LIMITS, type Assignment } from '../assignment';
import { assignmentId } from '../assignmentCodec';
import type { Goal, MetSteps } from '../goals';
import { settingsIn, settingsText } from '../heldSettings';
import { type HomeworkProblem, refused } from '../homeworkProblem';
import { isPlainLine } from '../plainText';

export interface Receipt {
  /** Of the assignment, as `assignmentId` gives it. */
  readonly assignment: string;
  /** A name or a number, as the student wrote it. */
  readonly name: string;
  /** By card, the place of the answer; null where there is none. */
  readonly answers: readonly (number | null)[];
  /** Those of the start of the run. */
  readonly settings: Settings;
  readonly changes: readonly PlannedChange[];
  /** Steps taken; the claims below are of this step. */
  readonly step: number;
  readonly recall: number | null;
  readonly engine: Exclude<EngineKind, 'webgl'>;
  readonly arithmetic: number;
  /** Digest of the weights. */
  readonly weights: string;
  /** Those of the assignment, so that a receipt can be judged without it. */
  readonly goals: readonly Goal[];
  /** At which steps they were met. */
  readonly met: MetSteps;
}

export const LONGEST_NAME = 60;

/** Of a run that is `moment`, whose weights and recall at its step are these. Null where a GPU has trained it. */
export function receiptOf(
  assignment: Assignment,
  student: Pick<Receipt, 'name' | 'answers'>,
  { settings, changes, step, engine }: Moment,
  { recall, parameters, met }: { recall: number | null; parameters: Float32Array; met: MetSteps },
): Receipt | null {
  if (engine === 'webgl') return null;
  return {
    assignment: assignmentId(assignment),
    ...student,
    settings,
    changes,
    step,
    recall,
    engine,
    arithmetic: ARITHMETIC,
    weights: digestOfFloats(parameters),
    goals: assignment.goals,
    met,
  };
}

/** The first thing that is wrong with it; null: nothing. */
export function receiptProblem(receipt: Receipt): HomeworkProblem | null {
  const { assignment, name, answers, settings, changes, step, recall, arithmetic, weights, goals, met } = receipt;
  if (!isPlainLine(name, 1, LONGEST_NAME)) return refused('receipt-name', { most: LONGEST_NAME }).problem;
  const claims =
    isDigest(assignment) &&
    isDigest(weights) &&
    answers.length <= ASSIGNMENT_LIMITS.cards &&
    answers.every((answer) => answer === null || (Number.isInteger(answer) && answer >= 0 && answer < 4)) &&
    (recall === null || (recall >= 0 && recall <= 1)) &&
    Number.isInteger(arithmetic) &&
    arithmetic >= 1;
  const steps =
    Number.isInteger(step) &&
    step >= 1 &&
    step <= MOST_STEPS &&
    met.length === goals.length &&
    met.every((at) => at === null || (Number.isInteger(at) && at >= 1 && at <= step));
  // What it is written as is read again.
  const run =
    settingsIn(settingsText(settings)) !== null &&
    changesOf(logText(changes), step) !== null &&
    changes.every(actsLive(settings));
  return claims && steps && run ? null : refused('receipt-run').problem;
}

function isDigest(text: string): boolean {
  return /^[0-9a-z]{13}$/.test(text);
}
