// Unit tests and tests of training run in Node: all they need is arithmetic, text or markup rendered to a string. Tests of
// components (`*.dom.test.tsx`) render them into a document of happy-dom. `*.full.test.ts` runs in the full test alone.
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { equation } from '../build/mathml';
import { mnistDigits } from '../build/mnistDigits';
import { simdModule } from '../build/simdModule';

const DOM_TESTS = 'test/unit/**/*.dom.test.tsx';
/** Of components, with modules of their own: those that put others in the place of modules. */
const ISOLATED_DOM_TESTS = 'test/unit/**/*.isolated.dom.test.tsx';
/**
 * Tests undo whatever they change outside themselves, so that what one file has loaded, the next one uses. Those of what the page
 * keeps for all its figures are named `*.isolated.*` and start with modules of their own.
 */
const SHARED_TESTS = 'test/unit/**/!(*.isolated).test.{ts,tsx}';
const FULL = process.env.TEST_TIER === 'full';
const FULL_TESTS = FULL ? [] : ['**/*.full.test.{ts,tsx}'];
const SETUP = ['test/propertyCases.ts'];
const LATE = FULL ? ['test/unit/component/lateScheduler.ts'] : [];
const COMPONENT_SETUP = [...LATE, ...SETUP, 'test/unit/component/setup.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  plugins: [mnistDigits(), equation(), simdModule()],
  test: {
    allowOnly: false,
    // Threads start in less time than processes, and no test needs a process of its own.
    pool: 'threads',
    // The runner itself only waits while its workers train.
    maxWorkers: '100%',
    // No test waits for time to pass, but a busy machine may take long over one that trains or compiles.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/training/*.test.ts'],
          exclude: [...configDefaults.exclude, DOM_TESTS, SHARED_TESTS, ...FULL_TESTS],
          environment: 'node',
          setupFiles: SETUP,
        },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          include: [SHARED_TESTS],
          exclude: [...configDefaults.exclude, DOM_TESTS, ...FULL_TESTS],
          environment: 'node',
          setupFiles: SETUP,
          // Loading modules anew for each file would cost more than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: [DOM_TESTS],
          exclude: [...configDefaults.exclude, ISOLATED_DOM_TESTS, ...FULL_TESTS],
          environment: 'happy-dom',
          setupFiles: COMPONENT_SETUP,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated dom',
          include: [ISOLATED_DOM_TESTS],
          exclude: [...configDefaults.exclude, ...FULL_TESTS],
          environment: 'happy-dom',
          setupFiles: COMPONENT_SETUP,
        },
      },
    ],
  },
});
