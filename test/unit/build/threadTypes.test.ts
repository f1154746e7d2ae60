// The three kinds of code know only what exists where they run: pure code knows no browser, a worker knows no document.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

/** Whether an expression compiles under the settings of `tsconfig`. */
function compiles(tsconfig: string, expression: string): boolean {
  // Inside the project, so that the type packages which the settings name are found.
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, '.cache', 'thread-types-'));
  try {
    writeFileSync(join(folder, 'sample.ts'), `export const sample: unknown = ${expression};\n`);
    const settings = { extends: join(PROJECT, tsconfig), files: ['sample.ts'], include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    return spawnSync(process.execPath, [TSC, '-p', folder]).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the tsconfig of each thread', () => {
  it.each([
    ['src/core/tsconfig.json', 'Math.sqrt(2)', true],
    ['src/core/tsconfig.json', 'document', false],
    ['src/core/tsconfig.json', 'postMessage', false],
    ['src/core/tsconfig.json', 'performance', false],
    ['src/engine/tsconfig.json', 'new OffscreenCanvas(1, 1)', true],
    ['src/engine/tsconfig.json', 'document', false],
    ['src/engine/tsconfig.json', 'window', false],
    ['tsconfig.json', 'document', true],
  ])('%s: %s compiles: %s', (tsconfig, expression, expected) => {
    expect(compiles(tsconfig, expression)).toBe(expected);
  });
});
