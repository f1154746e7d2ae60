// Builds the pages that only browser tests open, to .cache/browser-tests. Relative base: they may be served anywhere.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { simdModule } from '../../build/simdModule';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  cacheDir: here('../../.cache/vite-browser-tests'),
  worker: { format: 'iife', plugins: () => [simdModule()] },
  build: {
    target: 'es2022',
    outDir: here('../../.cache/browser-tests'),
    emptyOutDir: true,
    rolldownOptions: { input: [here('engine.html'), here('drawing.html')] },
  },
});
