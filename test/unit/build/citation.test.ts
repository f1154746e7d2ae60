import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../../build/install.mjs';
import { page } from '../../../src/i18n/en/page';

it('the citation names the page and the version as the project does', () => {
  const text = readFileSync(join(projectFolder, 'CITATION.cff'), 'utf8');
  const { version, license } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const field = (name: string) => text.match(new RegExp(`^${name}: "?(.*?)"?$`, 'm'))?.[1];
  expect(field('title')).toBe(page.title);
  expect([field('version'), field('license')]).toEqual([version, license]);
});
