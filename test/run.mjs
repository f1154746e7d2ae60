// `npm test`: installs what is missing, runs every stage, prints a line for each and ends with the sum. Plain JavaScript
// without packages, because it runs before there are any. `node test/run.mjs unit browser` runs only these stages.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, projectFolder } from '../build/install.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { runTool } from './runTool.mjs';

const CACHE = join(projectFolder, '.cache');
const UNIT_REPORT = join(CACHE, 'vitest.json');
const BROWSER_REPORT = join(CACHE, 'playwright.json');
const BUILD = ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'];

/**
 * The commands of a stage run one after another. Without a report a stage counts as one test.
 * @typedef {{ name: string, commands: string[][], counts?: () => import('./counts.mjs').Counts }} Stage
 * @type {readonly Stage[]}
 */
const STAGES = [
  {
    name: 'types',
    commands: [
      ['tsc', '-b', 'src'],
      ...['src/engines/cpu/simd/assembly', 'test', 'build'].map((folder) => ['tsc', '-p', folder]),
    ],
  },
  { name: 'lint', commands: [['biome', 'check', '--error-on-warnings']] },
  {
    name: 'unit',
    commands: [
      [
        'vitest',
        'run',
        '--config',
        'test/vitest.config.ts',
        '--configLoader',
        'runner',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ],
    ],
    counts: () => vitestCounts(report(UNIT_REPORT)),
  },
  { name: 'build', commands: [BUILD, [...BUILD, '--config', 'test/browser/vite.config.ts']] },
  { name: 'sizes', commands: [['node', 'test/sizes.mjs']] },
  {
    name: 'browser',
    commands: [['playwright', 'test', '--config', 'test/playwright.config.ts']],
    counts: () => playwrightCounts(report(BROWSER_REPORT)),
  },
];

/** @param {string} file */
function report(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {Stage} stage */
async function runStage({ name, commands, counts }) {
  const start = performance.now();
  let output = '';
  let ok = true;
  for (const command of commands) {
    const result = await runTool(command);
    output += result.output;
    ok &&= result.ok;
  }
  let sum = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    if (counts) sum = counts();
    // A stage that fails for another reason than a test has failed all the same.
    if (!ok && sum.failed === 0) sum.failed = 1;
  } catch {
    sum = { passed: 0, failed: 1 };
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (sum.failed > 0) console.log(output);
  else if (name === 'sizes') console.log(output.trimEnd());
  console.log(
    `${sum.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${sum.passed} passed, ${sum.failed} failed (${seconds} s)`,
  );
  return sum;
}

const total = { passed: 0, failed: 0 };
try {
  prepare();
  mkdirSync(CACHE, { recursive: true });
  for (const file of [UNIT_REPORT, BROWSER_REPORT]) rmSync(file, { force: true });
  const wanted = process.argv.slice(2);
  for (const stage of STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const { passed, failed } = await runStage(stage);
    total.passed += passed;
    total.failed += failed;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
if (total.passed + total.failed === 0) total.failed = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
