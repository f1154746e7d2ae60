// Ten thousand addresses that nobody made with this page: cut, changed, mixed up, or packed by somebody who knows the form. Each is
// read as what it is, or refused with one sentence in either language; nothing throws, and nothing is taken half.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en as words } from '../../../../src/i18n/en';
import { homework as en } from '../../../../src/i18n/en/homework/homework';
import { problemSentence } from '../../../../src/i18n/problemSentence';
import { homework as zh } from '../../../../src/i18n/zh-CN/homework/homework';
import { assignmentFromText, assignmentToText } from '../../../../src/session/homework/assignmentCodec';
import { cardFromText, cardToText } from '../../../../src/session/homework/cardCodec';
import { HOMEWORK_CODES, type HomeworkProblem } from '../../../../src/session/homework/homeworkProblem';
import { pack, unpack } from '../../../../src/session/homework/packed';
import { receiptFromText, receiptToText } from '../../../../src/session/homework/receipts/receiptCodec';
import { receiptsIn } from '../../../../src/session/homework/receipts/receiptsIn';
import { parseQuery } from '../../../../src/session/page/query';
import { DEFAULTS } from '../../../../src/session/settings/settingsTable';
import { ASSIGNMENT, CARD } from './samples';

const RUNS = 10_000;
const KEYS = ['card', 'assignment', 'receipt'] as const;
type Key = (typeof KEYS)[number];

const VALID: Readonly<Record<Key, string>> = {
  card: cardToText(CARD),
  assignment: assignmentToText(ASSIGNMENT),
  receipt: receiptToText({
    assignment: '0123456789abc',
    name: '李雷 7',
    answers: [1, null],
    settings: { ...DEFAULTS, backend: 'cpu' },
    changes: [{ step: 3, settings: { margin: 0.5 } }],
    step: 40,
    recall: 0.5,
    engine: 'wasm',
    arithmetic: 1,
    weights: 'zyxwvutsrqpon',
    goals: ASSIGNMENT.goals,
    met: [25, null],
  }),
};

/** What is taken, as it would be written; or what is wrong. */
const READERS: Readonly<Record<Key, (text: string) => string | HomeworkProblem>> = {
  card(text) {
    const read = cardFromText(text);
    return read.ok ? cardToText(read.card) : read.problem;
  },
  assignment(text) {
    const read = assignmentFromText(text);
    return read.ok ? assignmentToText(read.assignment) : read.problem;
  },
  receipt(text) {
    const read = receiptFromText(text);
    return read.ok ? receiptToText(read.receipt) : read.problem;
  },
};

const fieldsOf = (key: Key): unknown[] => {
  const read = unpack(VALID[key]);
  return read.ok ? [...read.fields] : [];
};

const anything = fc.anything({ withNullPrototype: false, maxDepth: 3 }).filter((value) => {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
});
const nasty = fc.constantFrom(
  '<script>alert(1)</script>',
  '\u202etxt',
  '__proto__',
  'constructor',
  '',
  ' ',
  '\u0000',
  'v=1&d=own',
  'preset=nose',
  'm=99',
  '0:m:0.3',
  '5:m:nan',
  '1e999',
  -1,
  1e21,
  0.5,
  null,
  [],
  {},
);

/** Some field, of any depth, replaced by something else: with a checksum that is right. */
const meddled = (key: Key) =>
  fc.tuple(fc.nat(20), fc.nat(5), fc.oneof(nasty, anything)).map(([place, inner, value]) => {
    const fields = structuredClone(fieldsOf(key));
    const at = place % fields.length;
    const field = fields[at];
    if (Array.isArray(field) && field.length > 0 && inner > 1) field[inner % field.length] = value;
    else fields[at] = value;
    return pack(fields);
  });

const cut = (key: Key) => fc.nat(VALID[key].length - 1).map((length) => VALID[key].slice(0, length));
const mistyped = (key: Key) =>
  fc.tuple(fc.nat(VALID[key].length - 1), fc.string({ minLength: 1, maxLength: 2 })).map(([place, letters]) => {
    const text = VALID[key];
    return text.slice(0, place) + letters + text.slice(place + 1);
  });
const foreign = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 3000 }),
  fc.array(anything, { maxLength: 14 }).map(pack),
  fc.constantFrom('', '.', '..', '1..', '1.000000.', '2.abc.def', '-1.x.y', ...Object.values(VALID)),
);

const hostile = fc.constantFrom(...KEYS).chain((key) =>
  fc.record({
    key: fc.constant(key),
    text: fc.oneof(cut(key), mistyped(key), foreign, { arbitrary: meddled(key), weight: 4 }),
  }),
);

const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text)) === text;

describe('cards, assignments and receipts of ten thousand hostile addresses', () => {
  it('are taken whole and as they are written, or refused with one sentence', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(hostile, ({ key, text }) => {
        const read = READERS[key](text);
        if (typeof read === 'string') {
          expect(read).toBe(text);
          seen.add('taken');
          return;
        }
        seen.add(read.code);
        expect(HOMEWORK_CODES).toContain(read.code);
        for (const { problems } of [en, zh]) expect(problems[read.code](read.values)).toMatch(/^[^<>{}]{6,200}[.。]$/);
      }),
      { numRuns: RUNS, seed: 7 },
    );
    // The test has been where it can be wrong: most of the sentences were needed.
    expect(seen.size).toBeGreaterThan(15);
    expect(seen).toContain('taken');
  });

  it('leave the rest of the address as it is, and the page with a sentence for whatever else is wrong', () => {
    fc.assert(
      fc.property(hostile, fc.webQueryParameters(), ({ key, text }, rest) => {
        const query = parseQuery(`?${new URLSearchParams({ lang: 'en', [key]: text })}&${rest.replaceAll('#', '')}`);
        for (const problem of query.problems) expect(problemSentence(words, problem).length).toBeGreaterThan(8);
        if (query.problems.some(({ code }) => code === 'address-too-long')) expect(query[key]).toBeNull();
        else if (wellFormed(text) && !/[?#&]/.test(text) && !rest.includes(key)) expect(query[key]).toBe(text);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('are found in whatever a teacher pastes, each once, and nothing else is', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 8 }), fc.string(), (links, noise) => {
        const text = links.map(({ key, text: packed }) => `${noise} https://x.org/?${key}=${packed}`).join('\n');
        const { receipts, assignments } = receiptsIn(text);
        expect(receipts.every(({ receipt, problem }) => (receipt === null) !== (problem === null))).toBe(true);
        expect(receipts.length + assignments.length).toBeLessThanOrEqual(text.split(/receipt|assignment/i).length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
