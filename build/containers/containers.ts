// What else a build gives: the same page in other containers, each derived from the files that were just written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { builtFiles } from './builtFiles';
import { singleFile } from './singleFile';

export function containers(): Plugin {
  let folder = '';
  return {
    name: 'containers',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        writeFileSync(join(folder, 'triplet-lab.html'), await singleFile(builtFiles(folder)));
      },
    },
  };
}
