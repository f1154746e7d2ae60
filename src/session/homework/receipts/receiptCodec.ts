// A receipt as a value of the address, `?receipt=…`.
import * as v from 'valibot';
import { changesOf, logText } from '../../moment/momentCodec';
import { pageLink } from '../../page/pageLink';
import { GOAL_FIELDS, goalFields, goalOfFields } from '../assignmentCodec';
import { settingsIn, settingsText } from '../heldSettings';
import { type Read, refused } from '../homeworkProblem';
import { LONGEST_PACKED, pack, unpack } from '../packed';
import { type Receipt, receiptProblem } from './receipt';

const STEP_OR_NONE = v.nullable(v.number());
const FIELDS = v.strictTuple([
  v.string(),
  v.string(),
  v.array(STEP_OR_NONE),
  v.string(),
  v.string(),
  v.number(),
  v.nullable(v.number()),
  v.picklist(['wasm', 'plain']),
  v.number(),
  v.string(),
  v.array(GOAL_FIELDS),
  v.array(STEP_OR_NONE),
]);

export function receiptToText(receipt: Receipt): string {
  const { assignment, name, answers, settings, changes, step, recall } = receipt;
  const { engine, arithmetic, weights, goals, met } = receipt;
  const run = [settingsText(settings), logText(changes), step, recall, engine, arithmetic, weights];
  return pack([assignment, name, answers, ...run, goals.map(goalFields), met]);
}

/** Never throws. */
export function receiptFromText(text: string): Read<'receipt', Receipt> {
  const read = unpack(text);
  if (!read.ok) return read;
  const fields = v.safeParse(FIELDS, read.fields);
  if (!fields.success) return refused('receipt-form');
  const [assignment, name, answers, start, log, step, ...claimed] = fields.output;
  const [recall, engine, arithmetic, weights, goals, met] = claimed;
  const settings = settingsIn(start);
  const changes = changesOf(log, step);
  // One run has one spelling, and was trained where runs repeat.
  const written = settings && changes && settingsText(settings) === start && logText(changes) === log;
  if (!written || settings.backend !== 'cpu') return refused('receipt-run');
  const run = { settings, changes, step, recall };
  const receipt: Receipt = {
    assignment,
    name,
    answers,
    ...run,
    engine,
    arithmetic,
    weights,
    goals: goals.map(goalOfFields),
    met,
  };
  const problem = receiptProblem(receipt);
  return problem ? { ok: false, problem } : { ok: true, receipt };
}

/** To the page at `pageUrl` (absolute), which checks it; a problem where so many changes fit into no address. */
export function receiptLink(pageUrl: string, receipt: Receipt): Read<'url', string> {
  const url = pageLink(pageUrl, { receipt: receiptToText(receipt) }, '', []);
  if (url.length <= LONGEST_PACKED) return { ok: true, url };
  return refused('link-long', { length: url.length, most: LONGEST_PACKED });
}
