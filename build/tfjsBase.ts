// The webgl worker runs its own programs on tfjs's backend and none of its operations. tfjs-core's entry registers all of
// them, with their gradients; `dist/base` is the same without, so that what nobody calls is left out. Workers only: the
// page's download of an encoder needs the whole. `engine/webgl/backend.ts` imports the side effects that are needed.
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const CORE = '@tensorflow/tfjs-core';

export function tfjsBase(): Plugin {
  const base = createRequire(import.meta.url).resolve(`${CORE}/dist/base.js`);
  return {
    name: 'tfjs-base',
    enforce: 'pre',
    resolveId: (source) => (source === CORE ? base : null),
  };
}
