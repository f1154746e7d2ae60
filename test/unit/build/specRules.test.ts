// Rules of the browser tests, so that a new look of the page changes their helpers and not the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../e2e/', import.meta.url);
const specs = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.spec.ts'));

/** Lines of all specs that match, each with the name of its file. */
function linesWith(pattern: RegExp): string[] {
  return specs.flatMap((name) =>
    readFileSync(new URL(name, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
}

describe('a browser test', () => {
  it('reaches the page through helpers, by role or by name: it names no class of the page', () => {
    expect(specs.length).toBeGreaterThan(20);
    expect(linesWith(/\blocator\(|['"`][.#][a-z][\w-]*['"`\s,]/)).toEqual([]);
  });

  it('imports types of the page at most, so that no expectation is computed by what it checks', () => {
    expect(linesWith(/from '\.\.\/\.\.\/src\//).filter((line) => !/: import type /.test(line))).toEqual([]);
  });
});
