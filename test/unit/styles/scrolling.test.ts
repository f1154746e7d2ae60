import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const STYLES = fileURLToPath(new URL('../../../src/styles', import.meta.url));

it('no part of a figure keeps a swipe to itself: at its end, and where it does not scroll, the page goes on', () => {
  const sheets = readdirSync(STYLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(50);
  const keeping = sheets.filter((name) => readFileSync(`${STYLES}/${name}`, 'utf8').includes('overscroll-behavior'));
  expect(keeping).toEqual([]);
});
