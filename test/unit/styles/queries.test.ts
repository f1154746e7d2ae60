import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../../src/styles/', import.meta.url);

it('layouts change by how much text a width holds: no query counts pixels', () => {
  const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  const counted = sheets.flatMap((name) =>
    (readFileSync(new URL(name, FOLDER), 'utf8').match(/@(?:container|media)[^{]*\dpx[^{]*/g) ?? []).map(
      (query) => `${name}: ${query.trim()}`,
    ),
  );
  expect(sheets.length).toBeGreaterThan(40);
  expect(counted).toEqual([]);
});
