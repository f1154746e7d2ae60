// The budget of the built page, in kB (1,000 bytes) after gzip: what loads before the reader does anything, what the
// article adds before its first chapter is near, and each worker. `node sizes.mjs` checks it; the bench reports it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

const manifest = /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */ (
  JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8'))
);
const assets = readdirSync(join(DIST, 'assets'));

/** The article's shell and English words. */
const ARTICLE = [
  'src/article/Chapters.tsx',
  'src/article/words.en.ts',
  'src/i18n/en/story.ts',
];

/**
 * The entry, further modules and everything they import statically.
 * @param {readonly string[]} further
 */
function load(further = []) {
  const keys = new Set([...Object.keys(manifest).filter((key) => manifest[key].isEntry), ...further]);
  for (const key of keys) for (const imported of manifest[key].imports ?? []) keys.add(imported);
  return [...keys].map((key) => manifest[key].file);
}

/** @param {string} name */
function workerFiles(name) {
  return assets
    .filter((file) => file.startsWith(`${name}.worker-`) && file.endsWith('.js'))
    .map((file) => `assets/${file}`);
}

const BUDGETS = [
  { what: 'page', files: load(), limit: 130 },
  { what: 'article', files: load(ARTICLE), limit: 170 },
  { what: 'cpu worker', files: workerFiles('cpu'), limit: 15 },
  { what: 'webgl worker', files: workerFiles('webgl'), limit: 90 },
];

/** In kB; a part without files weighs nothing and is amiss. */
export const weights = BUDGETS.map(({ what, files, limit }) => ({
  what,
  limit,
  files: files.length,
  kilobytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0) / 1000,
}));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { what, limit, files, kilobytes } of weights) {
    const verdict = files === 0 ? 'is not there' : kilobytes > limit ? 'is over the limit' : 'fits';
    console.log(`       ${what}: ${kilobytes.toFixed(1)} kB of ${limit} kB, ${verdict} (${files} files)`);
    if (verdict !== 'fits') process.exitCode = 1;
  }
}
