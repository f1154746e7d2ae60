// An assignment as a value of the address, `?assignment=…`.
import * as v from 'valibot';
import { digestOfText } from '../../core/digest';
import { type Assignment, assignmentProblem } from './assignment';
import { CARD_FIELDS, cardFields, cardOfFields } from './cardCodec';
import { GOAL_KINDS, type Goal } from './goals';
import { type Read, refused } from './homeworkProblem';
import { pack, unpack } from './packed';

export const GOAL_FIELDS = v.strictTuple([v.picklist(GOAL_KINDS), v.number(), v.number(), v.string()]);
const FIELDS = v.strictTuple([v.string(), v.string(), v.string(), v.array(CARD_FIELDS), v.array(GOAL_FIELDS)]);

export function assignmentToText({ title, instructions, settings, cards, goals }: Assignment): string {
  return pack([title, instructions, settings, cards.map(cardFields), goals.map(goalFields)]);
}

/** Never throws. */
export function assignmentFromText(text: string): Read<'assignment', Assignment> {
  const read = unpack(text);
  if (!read.ok) return read;
  const fields = v.safeParse(FIELDS, read.fields);
  if (!fields.success) return refused('assignment-form');
  const [title, instructions, settings, cardLists, goalLists] = fields.output;
  const cards = cardLists.map(cardOfFields);
  const bad = cards.find((card) => !card.ok);
  if (bad && !bad.ok) return bad;
  const assignment: Assignment = {
    title,
    instructions,
    settings,
    cards: cards.flatMap((card) => (card.ok ? [card.card] : [])),
    goals: goalLists.map(goalOfFields),
  };
  const problem = assignmentProblem(assignment);
  return problem ? { ok: false, problem } : { ok: true, assignment };
}

/** What a receipt names its assignment by: another word in it is another assignment. */
export function assignmentId(assignment: Assignment): string {
  return digestOfText(assignmentToText(assignment));
}

export function goalFields({ kind, least, within, needs }: Goal): v.InferOutput<typeof GOAL_FIELDS> {
  return [kind, least, within, needs];
}

export function goalOfFields([kind, least, within, needs]: v.InferOutput<typeof GOAL_FIELDS>): Goal {
  return { kind, least, within, needs };
}
