// `npm test`: installs what is missing, runs every stage, prints a line for each and ends with the sum. Plain JavaScript
// without packages, because it runs before there are any.
//   node test/run.mjs                whole stages, without the tests that take long
//   node test/run.mjs --full         whole stages, long tests included
//   node test/run.mjs unit ring      the stage of that name and the test file or folder of that name
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, projectFolder } from '../build/install.mjs';
import { isBuildFresh } from './runner/buildStamp.mjs';
import { runPlan } from './runner/runPlan.mjs';
import { plan, select } from './runner/selection.mjs';
import { STAGES } from './runner/stages.mjs';
import { testFiles } from './runner/testFiles.mjs';

/** The sum of the run; a run without any test counts as one that failed. */
async function run() {
  const parameters = process.argv.slice(2);
  const full = parameters.includes('--full');
  const words = parameters.filter((word) => word !== '--full');
  const selection = select(words, Object.keys(STAGES), testFiles(full));
  if (selection.unknown.length > 0) {
    throw new Error(
      `No stage, test file or folder of ${full ? 'the full test' : 'npm test'} is named ${selection.unknown.join(', ')}.`,
    );
  }
  prepare();
  mkdirSync(join(projectFolder, '.cache'), { recursive: true });
  const sum = await runPlan(plan(selection, isBuildFresh), { selection, full });
  if (sum.passed + sum.failed === 0) throw new Error('No test was run: those named run in npm run test:full alone.');
  return sum;
}

let total = { passed: 0, failed: 0 };
try {
  total = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
if (total.passed + total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
