// The webgl worker runs its own programs on tfjs's backend and none of its operations. tfjs-core's entry registers all of
// them, with their gradients; `dist/base` is the same without, so that what nobody calls is left out. Workers only: the
// page's download of an encoder needs the whole. `engine/webgl/backend.ts` imports the side effects that are needed.
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const CORE = '@tensorflow/tfjs-core';

/**
 * What tfjs imports for operations and files that the worker never asks for, and what no bundler can see is unused:
 * kernels on the processor, files and storage, and a hash of strings whose 64-bit integers try out WebAssembly, which a
 * strict content policy reports.
 */
const UNUSED = ['@tensorflow/tfjs-backend-cpu/dist/shared', './io/io', './hash_util'];
const NOTHING = '\0tfjs-unused';

export function tfjsBase(): Plugin {
  const base = createRequire(import.meta.url).resolve(`${CORE}/dist/base.js`);
  return {
    name: 'tfjs-base',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === CORE) return base;
      return UNUSED.includes(source) && importer?.includes('@tensorflow') ? NOTHING : null;
    },
    load: (id) => (id === NOTHING ? 'export {};' : null),
  };
}
