// An assignment: what a student is to do, in words, in cards and in goals.
import { type Card, cardProblem } from './card';
import { GOAL_KINDS, type Goal } from './goals';
import { needsIn, settingsIn } from './heldSettings';
import { type HomeworkCode, type HomeworkProblem, refused } from './homeworkProblem';
import { isPlain, isPlainLine } from './plainText';

export interface Assignment {
  readonly title: string;
  /** Lines; may be empty. */
  readonly instructions: string;
  /** With which it begins, as after the # of an address. */
  readonly settings: string;
  readonly cards: readonly Card[];
  readonly goals: readonly Goal[];
}

export const ASSIGNMENT_LIMITS = { title: 80, instructions: 600, cards: 5, goals: 5, within: 2000 } as const;

/** The first thing that is wrong with it; null: nothing. */
export function assignmentProblem({ title, instructions, settings, cards, goals }: Assignment): HomeworkProblem | null {
  const { within, ...most } = ASSIGNMENT_LIMITS;
  if (!isPlainLine(title, 1, most.title)) return wrong('assignment-title', most.title);
  if (!isPlain(instructions, 0, most.instructions)) return wrong('assignment-instructions', most.instructions);
  if (!settingsIn(settings)) return wrong('assignment-settings');
  if (cards.length + goals.length === 0) return wrong('assignment-empty');
  if (cards.length > most.cards || goals.length > most.goals) return wrong('assignment-many', most.goals);
  const texts = [...cards.map(({ question }) => question), ...goals.map((goal) => JSON.stringify(Object.values(goal)))];
  if (new Set(texts).size < texts.length) return wrong('assignment-alike');
  for (const card of cards) {
    const problem = cardProblem(card);
    if (problem) return problem;
  }
  if (!goals.every(isGoal)) return wrong('assignment-goal', within);
  return goals.every((_, place) => followsCollapse(goals, place)) ? null : wrong('assignment-rescue');
}

function isGoal({ kind, least, within, needs }: Goal): boolean {
  const known = GOAL_KINDS.includes(kind);
  const level = kind === 'collapse' ? least === 0 : least > 0 && least <= 1;
  const steps = Number.isInteger(within) && within >= 1 && within <= ASSIGNMENT_LIMITS.within;
  return known && level && steps && needsIn(needs) !== null;
}

function followsCollapse(goals: readonly Goal[], place: number): boolean {
  return goals[place].kind !== 'rescue' || goals.slice(0, place).some(({ kind }) => kind === 'collapse');
}

function wrong(code: HomeworkCode, most?: number): HomeworkProblem {
  return refused(code, most === undefined ? {} : { most }).problem;
}
