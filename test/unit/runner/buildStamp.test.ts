import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../runner/buildStamp.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-stamp-'));
  mkdirSync(join(root, 'src', 'core'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<main>');
  writeFileSync(join(root, 'src', 'main.ts'), 'start();');
  writeFileSync(join(root, 'src', 'core', 'loss.ts'), 'loss();');
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashOf(root, ['index.html', 'src']);

describe('the hash of what a build is made from', () => {
  it('is the same for the same files, however old they are', () => {
    const before = hash();
    writeFileSync(join(root, 'index.html'), '<main>');
    expect(hash()).toBe(before);
  });

  it.each<[string, () => void]>([
    ['a file changes', () => writeFileSync(join(root, 'src', 'core', 'loss.ts'), 'lots();')],
    ['a file is added', () => writeFileSync(join(root, 'src', 'core', 'mining.ts'), '')],
    ['a file goes', () => rmSync(join(root, 'src', 'core', 'loss.ts'))],
    ['a file gets another name', () => renameSync(join(root, 'src', 'main.ts'), join(root, 'src', 'start.ts'))],
    [
      'text moves to the next file',
      () => {
        writeFileSync(join(root, 'index.html'), '<mai');
        writeFileSync(join(root, 'src', 'core', 'loss.ts'), 'n>loss();');
      },
    ],
  ])('is another one when %s', (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it('does not depend on installed packages or on other files', () => {
    const before = hash();
    mkdirSync(join(root, 'src', 'node_modules'));
    writeFileSync(join(root, 'src', 'node_modules', 'package.js'), '');
    writeFileSync(join(root, 'README.md'), '');
    expect(hash()).toBe(before);
  });
});
