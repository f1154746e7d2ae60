// Two origins for the browser tests: the built page under a sub-path, as a static host would serve it, and a host that
// embeds it. Texts are compressed, as static hosts do. `node serve.mjs <page port> <host port>`
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @param {string} path */
const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
});

/**
 * Compressed files by path, each with the time of the file that it was made of.
 * @type {Map<string, { changed: number, bytes: Buffer }>}
 */
const compressed = new Map();

/** Without it, nobody from another origin may read a file. */
const CORS = { 'Access-Control-Allow-Origin': '*' };
/** The built page once more, by the first part of the path, with headers that servers send. */
const HEADERS = /** @type {Record<string, Record<string, string>>} */ ({
  '/no-cors/': {},
  '/top/': CORS,
  '/worker-src-blob/': { ...CORS, 'Content-Security-Policy': 'worker-src blob:' },
  '/script-src-self/': { ...CORS, 'Content-Security-Policy': "script-src 'self'" },
});
const [pagePort, hostPort] = process.argv.slice(2).map(Number);
await Promise.all([
  serve(pagePort, {
    '/some/sub/path/': folder('../../dist/'),
    '/checks/': folder('../../.cache/browser-tests/'),
    ...Object.fromEntries(Object.keys(HEADERS).map((path) => [path, folder('../../dist/')])),
  }),
  // A learning platform unpacks a lesson on its own origin.
  serve(hostPort, {
    '/lesson/': folder('../../.cache/lesson/'),
    '/hosts/': folder('../../.cache/hosts/'),
    '/': folder('./'),
  }),
]);
console.log('serving');

/**
 * Serves each folder under its prefix, readable from every origin unless its headers differ; resolves when it listens.
 * @param {number} port
 * @param {Record<string, string>} folders
 */
function serve(port, folders) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/course') {
      response.writeHead(200, { 'Content-Type': TYPES['.html'] }).end(course(searchParams.get('body') ?? ''));
      return;
    }
    const file = fileOf(decodeURIComponent(pathname), folders);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const [path = ''] = /^\/[^/]*\//.exec(pathname) ?? [];
    const head = { 'Content-Type': type, 'Cache-Control': kept(file), ...(HEADERS[path] ?? CORS) };
    if (request.method === 'HEAD') {
      response.writeHead(200, head).end();
    } else if (isText(type) && request.headers['accept-encoding']?.includes('gzip')) {
      response.writeHead(200, { ...head, 'Content-Encoding': 'gzip' }).end(gzipped(file));
    } else {
      response.writeHead(200, head);
      createReadStream(file).pipe(response);
    }
  });
  return new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(null)));
}

/**
 * A page of a course with this in it. No page of a file, because what is in it may be scripts.
 * @param {string} body
 */
function course(body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A course</title><link rel="icon" href="data:," />
<style>body { margin: 24px } iframe { border: 0 }</style></head>
<body><h1>A course</h1>${body}<div style="height: 1500px"></div></body></html>`;
}

/**
 * @param {string} path
 * @param {Record<string, string>} folders
 */
function fileOf(path, folders) {
  const prefix = Object.keys(folders).find((start) => path.startsWith(start));
  if (!prefix) return null;
  const file = normalize(join(folders[prefix], path.slice(prefix.length)));
  if (!file.startsWith(folders[prefix].endsWith(sep) ? folders[prefix] : folders[prefix] + sep)) return null;
  return [file, join(file, 'index.html')].find((candidate) => isFile(candidate)) ?? null;
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * What carries a hash of its content in its name may be kept, by the common rule of such hosts for ten minutes.
 * @param {string} file
 */
function kept(file) {
  return /-[\w-]{8}\.\w+$/.test(file) ? 'max-age=600' : 'no-cache';
}

/** @param {string} type */
function isText(type) {
  return /^text|json$|svg/.test(type);
}

/** @param {string} file */
function gzipped(file) {
  const changed = statSync(file).mtimeMs;
  const made = compressed.get(file);
  if (made?.changed === changed) return made.bytes;
  const bytes = gzipSync(readFileSync(file));
  compressed.set(file, { changed, bytes });
  return bytes;
}
