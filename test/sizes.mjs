// The budget of the built page, in kB (1,000 bytes) after gzip: what loads before the reader does anything, what the
// article adds before its first chapter is near, each worker, and the page's other containers. A budget is a figure to notice: the check says what is
// over it and fails only what is over it by a fifth. `node sizes.mjs` checks; the bench reports.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * `dist/.vite/manifest.json`: chunks by the source file that they begin with.
 * @typedef {Record<string, { file: string, imports?: string[] }>} Manifest
 */

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const TOLERANCE = 0.2;

/**
 * What the article fetches for its first screen besides the page itself: its shell and English words. Each must be a chunk of
 * its own. Where one has become part of another, its line goes from this list: it is counted with the chunk that holds it.
 */
const ARTICLE = ['src/article/Chapters.tsx', 'src/article/words.en.ts', 'src/i18n/en/story.ts'];

/** Of each part of the page, in kB. `files` are relative to dist. */
export function weighParts() {
  const manifest = /** @type {Manifest} */ (JSON.parse(readFileSync(join(DIST, '.vite', 'manifest.json'), 'utf8')));
  return [
    { what: 'page', budget: 150, files: filesOf(manifest) },
    { what: 'article', budget: 200, files: filesOf(manifest, ARTICLE) },
    { what: 'cpu worker', budget: 20, files: workerFiles('cpu') },
    { what: 'webgl worker', budget: 100, files: workerFiles('webgl') },
    { what: 'embed.js', budget: 5, strict: true, files: ['embed.js'] },
    { what: 'single file', budget: 900, files: ['triplet-lab.html'] },
  ].map((part) => ({ ...part, kilobytes: part.files.reduce((sum, file) => sum + weigh(file), 0) }));
}

const PAGE = 'index.html';

/**
 * The files of the page's entry, of further chunks and of everything they import statically.
 * @param {Manifest} manifest
 * @param {readonly string[]} further
 */
export function filesOf(manifest, further = []) {
  const begun = [PAGE, ...further];
  const missing = begun.filter((key) => !manifest[key]);
  if (missing.length > 0) {
    throw new Error(`test/sizes.mjs lists what is not a chunk of the build any more: ${missing.join(', ')}`);
  }
  const keys = new Set(begun);
  for (const key of keys) for (const imported of manifest[key].imports ?? []) keys.add(imported);
  return [...keys].map((key) => manifest[key].file);
}

/**
 * Whether a part of so many kB passes, and what is said of it. A part without files is amiss, and so is one that was promised
 * to be no larger than its budget (`strict`) and is.
 * @param {{ what: string, budget: number, strict?: boolean, files: readonly string[], kilobytes: number }} part
 */
export function judge({ what, budget, strict = false, files, kilobytes }) {
  const most = strict ? budget : budget * (1 + TOLERANCE);
  const weight = `${what}: ${kilobytes.toFixed(1)} kB of ${budget} kB`;
  if (files.length === 0) return { passes: false, line: `${what}: there are no files` };
  if (kilobytes > most) return { passes: false, line: `${weight}, over the limit of ${most.toFixed(0)} kB` };
  if (kilobytes > budget) return { passes: true, line: `${weight}: WARNING, over budget; ${most.toFixed(0)} kB fail` };
  return { passes: true, line: weight };
}

/** @param {string} name */
function workerFiles(name) {
  return readdirSync(join(DIST, 'assets'))
    .filter((file) => file.startsWith(`${name}.worker-`) && file.endsWith('.js'))
    .map((file) => `assets/${file}`);
}

/** @param {string} file */
function weigh(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(DIST)) throw new Error('There is no dist/ yet: npm run build makes it.');
  for (const { passes, line } of weighParts().map(judge)) {
    console.log(`       ${line}`);
    if (!passes) process.exitCode = 1;
  }
}
