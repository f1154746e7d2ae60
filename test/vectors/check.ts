// npm run check:vectors -- FILE.json: runs every vector of the file against src/core, ends with "N passed, N failed".
import { readFileSync } from 'node:fs';
import type { Vector } from './format';
import { runVectors } from './runVector';

let passed = 0;
let failed = 0;
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run check:vectors -- FILE.json');
  failed++;
}
for (const file of files) {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const vectors = (content as { vectors?: unknown } | null)?.vectors;
    if (!Array.isArray(vectors)) throw new Error('no list of vectors in it');
    const tally = runVectors(vectors as Vector[]);
    for (const { id, op, reason } of tally.failures) console.log(`failed ${id} (${op}): ${reason}`);
    passed += tally.passed;
    failed += tally.failures.length;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    failed++;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
