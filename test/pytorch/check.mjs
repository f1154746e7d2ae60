// `npm run check:pytorch`: makes zips through the page's own code, unpacks them and runs what is in them in a real PyTorch. Ends with
// `N passed, N failed`; exit 2 where no Python with PyTorch is found.
//   PYTHON=/path/to/python npm run check:pytorch -- replay train     only the parts whose names contain one of these words
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const NEEDED = 'import torch, numpy, PIL; print(torch.__version__)';

/** The first of these that has all three packages. */
function findPython() {
  const candidates = process.env.PYTHON ? [process.env.PYTHON] : ['python3', '/usr/bin/python3'];
  for (const python of candidates) {
    const { status, stdout } = spawnSync(python, ['-c', NEEDED], { encoding: 'utf8' });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return null;
}

const found = findPython();
if (!found) {
  console.error(
    'No Python with PyTorch, numpy and Pillow: apt install python3-torch python3-pil (Debian), or name one in PYTHON.',
  );
  process.exit(2);
}
console.log(`PyTorch ${found.version} of ${found.python}`);
const beside = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const { module: config } = await runnerImport(beside('vite.config.ts'));
const { module } = await runnerImport(beside('checks.ts'), { ...config.default, logLevel: 'error' });
const { passed, failed } = await module.runChecks(found.python, process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
