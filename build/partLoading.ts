// Puts the page's own loader, src/loading/loadPart.ts, behind every `import()` of the build, in the place of Vite's: that
// one preloads modules in a way that makes a browser remember a failure, and it never tries again.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Vite's own module; it calls what is exported as `__vitePreload` with an import, the files that it needs, and the importer. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';
const LOADER = fileURLToPath(new URL('../src/loading/loadPart.ts', import.meta.url));

export function partLoading(): Plugin {
  return {
    name: 'part-loading',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      build: {
        // The page has no need of the polyfill. The loader has to know the file itself too, which stands first.
        modulePreload: {
          polyfill: false,
          resolveDependencies: (file, needed, { hostType }) =>
            hostType === 'js' ? [...new Set([file, ...needed])] : needed,
        },
      },
    }),
    load: (id) =>
      id === PRELOAD_HELPER ? `export { loadPart as __vitePreload } from ${JSON.stringify(LOADER)};` : null,
  };
}
