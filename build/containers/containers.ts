// What else a build gives: the same page in other containers, each derived from the files that were just written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../install.mjs';
import { builtFiles } from './builtFiles';
import { embedTypes } from './embedTypes';
import { npmPackage } from './npmPackage';
import { scormZip } from './scormZip';
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
        const page = await singleFile(builtFiles(folder));
        const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
        write('triplet-lab.html', page);
        write('embed.js', await containerScript({ entry: 'embed.ts', page: './index.html', minify: true }));
        write('embed.d.ts', embedTypes());
        write('anywidget.mjs', await containerScript({ entry: 'anywidget.ts', page: './index.html', minify: true }));
        const licence = readFileSync(join(projectFolder, 'LICENSE'), 'utf8');
        writeFileSync(join(folder, 'triplet-lab-scorm.zip'), await scormZip(page, version, licence));
        await npmPackage(folder, version);
      },
    },
  };
}
