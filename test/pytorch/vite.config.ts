// The page's own modules in Node, for the check of the zip for PyTorch.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { mnistDigits } from '../../build/mnistDigits';
import { simdModule } from '../../build/simdModule';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [mnistDigits(), simdModule()],
});
