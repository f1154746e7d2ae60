// Whether the built pages are those of the present sources. Each successful build leaves a hash of all it was made from
// inside both output folders; any other build empties these folders and takes the hash away.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../build/install.mjs';

const STAMPS = ['dist/.vite/sources.sha256', '.cache/browser-tests/sources.sha256'].map((file) =>
  join(projectFolder, file),
);

/** What the page and the pages of the browser tests are built from. */
const SOURCES = [
  'LICENSE',
  'build',
  'index.html',
  'package-lock.json',
  'public',
  'src',
  'test/browser',
  'test/oracle',
  'tsconfig.json',
  'vite.config.ts',
];

export function isBuildFresh() {
  const hash = hashOf(projectFolder, SOURCES);
  return STAMPS.every((file) => existsSync(file) && readFileSync(file, 'utf8') === hash);
}

export function stampBuild() {
  const hash = hashOf(projectFolder, SOURCES);
  for (const file of STAMPS) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, hash);
  }
}

/**
 * SHA-256 over the paths and contents of files and of everything in folders, but for installed packages.
 * @param {string} root
 * @param {readonly string[]} paths relative to root
 */
export function hashOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((path) => filesOf(root, path))) {
    const content = readFileSync(join(root, path));
    // The length keeps two files from passing for one.
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'node_modules')
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}
