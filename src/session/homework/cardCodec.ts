// A card as a value of the address, `?card=…`.
import * as v from 'valibot';
import { type Card, cardProblem } from './card';
import { type Read, refused } from './homeworkProblem';
import { pack, unpack } from './packed';

export const CARD_FIELDS = v.strictTuple([
  v.string(),
  v.array(v.string()),
  v.number(),
  v.string(),
  v.number(),
  v.string(),
]);
type CardFields = v.InferOutput<typeof CARD_FIELDS>;

export function cardToText(card: Card): string {
  return pack(cardFields(card));
}

/** Never throws. */
export function cardFromText(text: string): Read<'card', Card> {
  const read = unpack(text);
  if (!read.ok) return read;
  const fields = v.safeParse(CARD_FIELDS, read.fields);
  return fields.success ? cardOfFields(fields.output) : refused('card-form');
}

export function cardFields({ question, answers, right, settings, steps, after }: Card): CardFields {
  return [question, [...answers], right, settings, steps, after];
}

export function cardOfFields([question, answers, right, settings, steps, after]: CardFields): Read<'card', Card> {
  const card = { question, answers, right, settings, steps, after };
  const problem = cardProblem(card);
  return problem ? { ok: false, problem } : { ok: true, card };
}
