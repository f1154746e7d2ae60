// README's table of messages is that of the code, and names the errors that the code gives.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COMMON_ERRORS,
  errorsOf,
  fieldsOf,
  figuresWithoutRun,
  isOptional,
  messagesMarkdown,
  TO_FIGURE,
} from '../../../build/messagesMarkdown';
import { parseHostMessage } from '../../../src/embed/parseHostMessage';
import { en } from '../../../src/i18n/en';
import { PROBLEM_CODES } from '../../../src/session/problem';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const TYPES = Object.keys(TO_FIGURE) as (keyof typeof TO_FIGURE)[];

/** A good value of each field. */
const GOOD: Readonly<Record<string, unknown>> = {
  settings: { margin: 1 },
  count: 1,
  step: 1,
  seed: 1,
  anchor: 0,
  positive: 1,
  negative: 2,
  preset: 'collapse',
  theme: 'dark',
  language: 'en',
  format: 'png',
  run: 0,
  state: { format: 1, settings: {}, run: null },
  events: ['state'],
  every: 500,
};
const BAD: readonly unknown[] = [
  ...[null, 'x', -1, 1.5, 1e9, Number.NaN, true, [], ['x'], {}, { marjin: 1 }, { margin: 'x' }, { margin: -1 }],
  ...[
    { seed: 0.5 },
    { mining: 'x' },
    { normalize: 3 },
    { classes: [99] },
    { format: 1, settings: { margin: -1 }, run: null },
  ],
];

function codeOf(message: Record<string, unknown>): string | null {
  const parsed = parseHostMessage({ app: 'triplet-lab', version: 1, ...message });
  return parsed && !parsed.ok ? parsed.error.code : null;
}

describe('README’s table of messages', () => {
  it('is the one that `tsx build/messagesMarkdown.ts` prints', () => {
    const [, between] = /<!-- messages:start -->\n([\s\S]*?)<!-- messages:end -->/.exec(readme) ?? [];
    expect(between?.trim()).toBe(messagesMarkdown());
  });

  it('has beside it the errors of all messages, and the figures that train nothing', () => {
    for (const code of COMMON_ERRORS) expect(readme).toContain(`\`${code}\``);
    expect(readme).toContain(
      figuresWithoutRun()
        .map((id) => `\`${id}\``)
        .join(', '),
    );
  });

  it.each(TYPES)('%s: needs the fields that are not optional, and is taken without the others', (type) => {
    const all = Object.fromEntries(fieldsOf(type).map((name) => [name, GOOD[name]]));
    expect(codeOf({ type, ...all })).toBeNull();
    for (const name of fieldsOf(type)) {
      const { [name]: _, ...rest } = all;
      expect(codeOf({ type, ...rest }), name).toBe(isOptional(type, name) ? null : 'missing-field');
    }
  });

  it.each(TYPES)('%s: is refused with the codes that stand in its row', (type) => {
    const all = Object.fromEntries(fieldsOf(type).map((name) => [name, GOOD[name]]));
    const given = new Set<string>();
    for (const name of fieldsOf(type)) {
      for (const value of BAD) {
        const code = codeOf({ type, ...all, [name]: value });
        if (code) given.add(code);
      }
    }
    // A state holds settings, whose errors are told as theirs are.
    const rows = new Set(errorsOf(type === 'setState' ? 'set' : type).concat(errorsOf(type)));
    for (const code of given) expect([...rows, ...COMMON_ERRORS], code).toContain(code);
  });

  it('names no code that has no sentence', () => {
    for (const code of TYPES.flatMap(errorsOf)) expect(en.problems, code).toHaveProperty(code);
    for (const code of PROBLEM_CODES) expect(en.problems).toHaveProperty(code);
  });
});
