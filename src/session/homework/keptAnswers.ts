// The answers to the cards of an assignment, kept in the storage of the tab, so that a reload does not lose them. The first
// answer to a card is the one that counts: a later one was made when the outcome was known.
import { ASSIGNMENT_LIMITS, type Assignment } from './assignment';
import { assignmentId } from './assignmentCodec';

export type Answers = readonly (number | null)[];

/** Where nothing is kept, or nothing that fits, no card has been answered. */
export function keptAnswers(assignment: Assignment): Answers {
  const kept = stored((storage) => storage.getItem(keyOf(assignment))) ?? '';
  const texts = kept.split(',');
  return assignment.cards.map(({ answers }, place) => {
    const answer = /^\d$/.test(texts[place] ?? '') ? Number(texts[place]) : null;
    return answer !== null && answer < answers.length && place < ASSIGNMENT_LIMITS.cards ? answer : null;
  });
}

export function withAnswer(assignment: Assignment, answers: Answers, place: number, answer: number): Answers {
  const next = answers.map((given, i) => (i === place ? (given ?? answer) : given));
  stored((storage) => storage.setItem(keyOf(assignment), next.map((given) => given ?? '').join(',')));
  return next;
}

function keyOf(assignment: Assignment): string {
  return `triplet-lab answers ${assignmentId(assignment)}`;
}

function stored<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
}
