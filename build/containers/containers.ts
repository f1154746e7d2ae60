// What else a build gives: the same page in other containers, each derived from the files that were just written.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { builtFiles } from './builtFiles';
import { embedTypes } from './embedTypes';
import { npmPackage } from './npmPackage';
import { containerScript } from './scripts';
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
        const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
        write('triplet-lab.html', await singleFile(builtFiles(folder)));
        write('embed.js', await containerScript({ entry: 'embed.ts', page: './index.html', minify: true }));
        write('embed.d.ts', embedTypes());
        write('anywidget.mjs', await containerScript({ entry: 'anywidget.ts', page: './index.html', minify: true }));
        await npmPackage(folder);
      },
    },
  };
}
