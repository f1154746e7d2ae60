// Measurements that take minutes and assert nothing; the default run leaves them out.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { simdModule } from '../../build/simdModule';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: '.cache/vitest-measure',
  plugins: [simdModule()],
  test: { include: ['test/measure/*.measure.ts'], environment: 'node', testTimeout: 1_800_000, maxWorkers: 1 },
});
