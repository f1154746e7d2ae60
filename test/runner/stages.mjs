// The stages of a test run: the commands of each, and how many tests it passed and failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../build/install.mjs';
import { stampBuild } from './buildStamp.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { testFiles } from './testFiles.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./selection.mjs').Selection} Selection
 *
 * The commands of a stage run one after another, up to the first that fails. Without a report a stage counts as one test;
 * a stage without commands is left out.
 * @typedef {object} Stage
 * @property {(selection: Selection) => string[][]} commands each a tool of runTool.mjs and its parameters
 * @property {Record<string, string>} [env] what the commands find in their environment besides the runner's own
 * @property {string} [report] a JSON file that the commands write
 * @property {(report: any) => Counts} [counts] the counts of that report
 * @property {() => void} [done] called after success
 * @property {boolean} [speaks] whether its output is shown after success too
 */

const VITE = ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'];
const VITEST_REPORT = join(projectFolder, '.cache', 'vitest.json');
const VITEST = [
  ...['vitest', 'run', '--config', 'test/vitest.config.ts', '--configLoader', 'runner'],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
];

/** @type {Record<string, Stage>} */
export const STAGES = {
  types: {
    commands: () => [
      ['tsc', '-b', 'src'],
      ...['src/engines/cpu/simd/assembly', 'test', 'build'].map((folder) => ['tsc', '-p', folder]),
    ],
  },
  lint: { commands: () => [['biome', 'check', '--error-on-warnings']] },
  unit: {
    commands: ({ unit }) => [[...VITEST, ...(unit ?? [])]],
    report: VITEST_REPORT,
    counts: vitestCounts,
  },
  build: { commands: () => [VITE, [...VITE, '--config', 'test/browser/vite.config.ts']], done: stampBuild },
  sizes: { commands: () => [['node', 'test/sizes.mjs']], speaks: true },
  browser: playwright('page'),
  timing: playwright('timing', '@timing'),
};

/**
 * One project of playwright.config.ts. Nothing is to do where no spec mentions the tag that its tests bear.
 * @param {string} project
 * @param {string} [tag]
 * @returns {Stage}
 */
function playwright(project, tag = '') {
  const report = join(projectFolder, '.cache', `playwright-${project}.json`);
  // The tests of a spec may all be of the other project, or of the full test.
  const command = ['playwright', 'test', '--config', 'test/playwright.config.ts', '--pass-with-no-tests'];
  return {
    commands: ({ specs }) => {
      const tagged = (specs ?? testFiles(true).specs).filter((file) => textOf(file).includes(tag));
      return tagged.length === 0
        ? []
        : [[...command, `--project=${project}`, ...(specs ? tagged.map(escapeRegExp) : [])]];
    },
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    counts: playwrightCounts,
  };
}

/** @param {string} file relative to the project's folder */
function textOf(file) {
  return readFileSync(join(projectFolder, file), 'utf8');
}

/** Playwright takes the files it is given for patterns. */
function escapeRegExp(/** @type {string} */ text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * @param {Stage} stage
 * @returns {Counts | null} null where the stage writes no report
 */
export function countsOf({ report, counts }) {
  return report && counts ? counts(JSON.parse(readFileSync(report, 'utf8'))) : null;
}
