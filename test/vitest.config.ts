// Unit tests and tests of training run in Node: all they need is arithmetic, text or markup rendered to a string.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { equation } from '../build/mathml';
import { mnistDigits } from '../build/mnistDigits';
import { simdModule } from '../build/simdModule';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.cache/vitest',
  plugins: [mnistDigits(), equation(), simdModule()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/training/*.test.ts'],
    environment: 'node',
    allowOnly: false,
    // The runner itself only waits while its workers train.
    maxWorkers: '100%',
    // No test waits for time to pass, but a busy machine may take long over one that trains.
    testTimeout: 60_000,
  },
});
