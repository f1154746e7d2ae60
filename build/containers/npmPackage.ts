// `dist/package`: the element as an npm package, ready for `npm publish`. It carries the page in one file, which bundlers put beside
// the files of whoever uses it, so that no other host is needed.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../install.mjs';
import { containerScript } from './scripts';

const TEMPLATE = join(projectFolder, 'build', 'package');
/**
 * Vite's development server writes scripts of its own into every `.html` that it serves, and the page's policy refuses them. So the
 * page bears the other ending that all servers know.
 */
const PAGE = 'triplet-lab.htm';

/** `built` is the folder of a build whose other containers are there. */
export async function npmPackage(built: string, version: string): Promise<void> {
  const folder = join(built, 'package');
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(TEMPLATE, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
  for (const name of ['README.md', 'react.d.ts']) copyFileSync(join(TEMPLATE, name), join(folder, name));
  copyFileSync(join(projectFolder, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(join(built, 'triplet-lab.html'), join(folder, PAGE));
  copyFileSync(join(built, 'embed.d.ts'), join(folder, 'embed.d.ts'));
  // Left readable: whoever uses it has a minifier, and finds the page's address by how it is written.
  const page = `./${PAGE}`;
  for (const [entry, name] of [
    ['embed.ts', 'embed.js'],
    ['anywidget.ts', 'anywidget.mjs'],
  ]) {
    writeFileSync(join(folder, name), await containerScript({ entry, page, minify: false }));
  }
}
