// The three kinds of code know only what exists where they run: pure code knows no browser, a worker knows no document.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../runner/runTool.mjs';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** For each of the expressions whether it compiles under the settings of `tsconfig`: one run of the compiler for all. */
async function compiles(tsconfig: string, expressions: readonly string[]): Promise<boolean[]> {
  // Inside the project, so that the type packages which the settings name are found.
  mkdirSync(join(PROJECT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(PROJECT, '.cache', 'thread-types-'));
  try {
    const files = expressions.map((_, i) => `sample-${i}.ts`);
    files.forEach((file, i) => {
      writeFileSync(join(folder, file), `export const sample: unknown = ${expressions[i]};\n`);
    });
    const settings = { extends: join(PROJECT, tsconfig), files, include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { ok, output } = await runTool(['tsc', '-p', folder, '--pretty', 'false']);
    const faults = files.map((file) => output.includes(`${file}(`));
    // What the compiler complains of must be the samples and nothing else.
    expect([ok, output]).toEqual([!faults.includes(true), ok ? '' : expect.stringContaining('sample-')]);
    return faults.map((fault) => !fault);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the tsconfig of each thread', () => {
  const cases: readonly [string, string, boolean][] = [
    ['src/core/tsconfig.json', 'Math.sqrt(2)', true],
    ['src/core/tsconfig.json', 'document', false],
    ['src/core/tsconfig.json', 'postMessage', false],
    ['src/core/tsconfig.json', 'performance', false],
    ['src/engine/tsconfig.json', 'new OffscreenCanvas(1, 1)', true],
    ['src/engine/tsconfig.json', 'document', false],
    ['src/engine/tsconfig.json', 'window', false],
    ['tsconfig.json', 'document', true],
  ];

  for (const tsconfig of new Set(cases.map(([file]) => file))) {
    const own = cases.filter(([file]) => file === tsconfig);
    const words = own.map(([, expression, expected]) => `${expression} ${expected ? 'compiles' : 'does not'}`);
    it(`${tsconfig}: ${words.join(', ')}`, async () => {
      const seen = await compiles(
        tsconfig,
        own.map(([, expression]) => expression),
      );
      expect(seen).toEqual(own.map(([, , expected]) => expected));
    });
  }
});
