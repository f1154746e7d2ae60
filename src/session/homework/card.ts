// A prediction card that somebody else has written: a question, two to four answers, what to run, and what to say after it.
import { NO_OWN_DATA, settingsIn } from './heldSettings';
import { type HomeworkProblem, refused } from './homeworkProblem';
import { isPlain, isPlainLine } from './plainText';

export interface Card {
  readonly question: string;
  readonly answers: readonly string[];
  /** The place of the right one. */
  readonly right: number;
  /** With which the run begins, as after the # of an address; empty: those of the link that the card stands in. */
  readonly settings: string;
  /** 0: nothing is trained, the figure is shown with the settings. */
  readonly steps: number;
  readonly after: string;
}

export const CARD_LIMITS = { question: 300, answer: 120, answers: [2, 4], after: 600, steps: 2000 } as const;

/** The first thing that is wrong with it; null: nothing. */
export function cardProblem({ question, answers, right, settings, steps, after }: Card): HomeworkProblem | null {
  const [fewest, most] = CARD_LIMITS.answers;
  if (!isPlainLine(question, 1, CARD_LIMITS.question)) return wrong('card-question', { most: CARD_LIMITS.question });
  const written = answers.every((answer) => isPlainLine(answer, 1, CARD_LIMITS.answer));
  if (!written || answers.length < fewest || answers.length > most)
    return wrong('card-answers', { least: fewest, most, length: CARD_LIMITS.answer });
  if (new Set(answers).size < answers.length) return wrong('card-alike');
  if (!Number.isInteger(right) || right < 0 || right >= answers.length) return wrong('card-right');
  if (!Number.isInteger(steps) || steps < 0 || steps > CARD_LIMITS.steps)
    return wrong('card-steps', { most: CARD_LIMITS.steps });
  if (!settingsIn(settings, NO_OWN_DATA)) return wrong('card-settings');
  if (!isPlain(after, 1, CARD_LIMITS.after)) return wrong('card-after', { most: CARD_LIMITS.after });
  return null;
}

function wrong(...[code, values]: Parameters<typeof refused>): HomeworkProblem {
  return refused(code, values).problem;
}
