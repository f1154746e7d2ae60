// A smaller tfjs for the webgl worker, which runs its own programs on tfjs's backend and none of its operations. The entry of
// tfjs-core registers all operations and gradients; `dist/base` is tfjs-core without them. Only workers use it: the page's
// download of an encoder needs all of tfjs. `src/engines/webgl/backend.ts` imports the side effects that are needed.
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const CORE = '@tensorflow/tfjs-core';

/**
 * Modules that the worker never uses, though no bundler can tell: kernels on the processor, files and storage, and a hash of
 * strings whose 64-bit integers try out WebAssembly, which a strict content policy reports.
 */
const UNUSED = ['@tensorflow/tfjs-backend-cpu/dist/shared', './io/io', './hash_util'];
const NOTHING = '\0tfjs-unused';

export function slimTfjs(): Plugin {
  const base = createRequire(import.meta.url).resolve(`${CORE}/dist/base.js`);
  return {
    name: 'slim-tfjs',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === CORE) return base;
      return UNUSED.includes(source) && importer?.includes('@tensorflow') ? NOTHING : null;
    },
    load: (id) => (id === NOTHING ? 'export {};' : null),
  };
}
