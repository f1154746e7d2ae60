// How the page is built and served: static files with relative addresses, so that `dist/` works under any sub-path.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { containers } from './build/containers/containers';
import { contentSecurityPolicy } from './build/contentSecurityPolicy';
import { earlyFiles } from './build/earlyFiles';
import { equation } from './build/mathml';
import { mnistDigits } from './build/mnistDigits';
import { openingFailure } from './build/openingFailure';
import { partLoading } from './build/partLoading';
import { simdModule } from './build/simdModule';
import { siteAddressTags } from './build/siteAddress';
import { slimTfjs } from './build/slimTfjs';
import { staticMasthead } from './build/staticMasthead';

/** Frames with an opaque origin (`sandbox="allow-scripts"`) load modules and fetch only what every origin may read. */
const cors = { origin: '*' };

/** What src/pictures/page/openingFaces.ts and the page's first file both use: a file of its own, so that neither waits for the other. */
const SHARED_WITH_OPENING_FACES =
  /\/src\/(workers\/page|loading\/(fetchFile|pause|publishedBuild)|core\/(codedError|random)|data\/faces\/difficulties)/;

export default defineConfig({
  base: './',
  plugins: [
    react(),
    mnistDigits(),
    equation(),
    simdModule(),
    partLoading(),
    staticMasthead(),
    openingFailure(),
    earlyFiles(),
    siteAddressTags(),
    contentSecurityPolicy(),
    containers(),
  ],
  // A classic worker in one file can also be started from a blob, where a frame may not load workers by address.
  // It is bundled apart, with plugins of its own.
  worker: {
    format: 'iife',
    plugins: () => [simdModule(), slimTfjs()],
    rolldownOptions: { output: { comments: { annotation: false } } },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // The page's own budget is test/sizes.mjs; what is larger is loaded on demand.
    chunkSizeWarningLimit: 1000,
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: ['index.html', 'src/pictures/page/openingFaces.ts'],
      output: {
        // What the page opens with is one file: a server is asked once, and it compresses better than many small ones. So is
        // what several figures have in common: each small file of its own would cost a figure on a slow line a turn.
        codeSplitting: {
          groups: [
            { name: 'workers', test: SHARED_WITH_OPENING_FACES, priority: 3 },
            {
              name: 'openingFaces',
              test: /\/src\/(pictures\/page|data\/faces)\/(?!groupShares)/,
              tags: ['$initial'],
              priority: 2,
            },
            { name: 'page', tags: ['$initial'], priority: 1 },
            { name: 'sharedParts', test: /\/src\/(figures\/(parts|controls|context|page)|views)\//, minShareCount: 4 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', cors },
  preview: { host: '127.0.0.1', port: 4173, cors },
});
