// The SIMD kernels, compiled from AssemblyScript by the build and served as `virtual:simd`; the repository holds no binary.
// The module is cached in .cache under the hash of its sources, because the build and several kinds of tests need it.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const SOURCES = fileURLToPath(new URL('../src/engines/cpu/simd/assembly', import.meta.url));
const CACHE = fileURLToPath(new URL('../.cache/simd/', import.meta.url));

/** No runtime, because the kernels allocate nothing. Speed comes before size. */
const OPTIONS = ['--runtime', 'stub', '--noAssert', '--enable', 'simd', '-O3', '--shrinkLevel', '0', '--converge'];

/**
 * Bytes are written as characters from `(` on: past the control characters and quotation marks, which would have to be
 * escaped. Compressed, this is a fifth smaller than base64.
 */
const FIRST_CHARACTER = 40;

const run = promisify(execFile);
/** By file: the workers of one build ask for it at the same time. */
const compiling = new Map<string, Promise<void>>();
const require = createRequire(import.meta.url);

/** The compiled module. Rejects with the message of the compiler where a source is faulty. */
export async function simdCode(): Promise<Uint8Array> {
  const file = join(CACHE, `${hashOfSources()}.wasm`);
  if (!existsSync(file)) {
    const compiled = compiling.get(file) ?? compile(file);
    compiling.set(file, compiled);
    await compiled.finally(() => compiling.delete(file));
  }
  return readFileSync(file);
}

/** Serves `virtual:simd`: the module's bytes. */
export function simdModule(): Plugin {
  const served = 'virtual:simd';
  const resolved = `\0${served}`;
  return {
    name: 'simd-module',
    resolveId(id) {
      return id === served ? resolved : null;
    },
    async load(id) {
      if (id !== resolved) return null;
      for (const file of readdirSync(SOURCES)) this.addWatchFile(join(SOURCES, file));
      const text = Array.from(await simdCode(), (byte) => String.fromCharCode(byte + FIRST_CHARACTER)).join('');
      const read = `(character) => character.charCodeAt(0) - ${FIRST_CHARACTER}`;
      return `export const code = Uint8Array.from(${JSON.stringify(text)}, ${read});\n`;
    },
  };
}

function hashOfSources(): string {
  const { version } = require('assemblyscript/package.json') as { version: string };
  const hash = createHash('sha256').update(JSON.stringify([version, OPTIONS]));
  for (const file of readdirSync(SOURCES).sort()) hash.update(file).update(readFileSync(join(SOURCES, file)));
  return hash.digest('hex').slice(0, 16);
}

/** In a process of its own: the compiler takes a second to load, and only when a source has changed. */
async function compile(file: string): Promise<void> {
  const compiler = join(dirname(require.resolve('assemblyscript/package.json')), 'bin', 'asc.js');
  // Another process must never find an unfinished file under the final name.
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(CACHE, { recursive: true });
  try {
    await run(process.execPath, [compiler, 'index.ts', '--outFile', unfinished, ...OPTIONS], { cwd: SOURCES });
  } catch (error) {
    throw new Error(`The SIMD kernels do not compile.\n${(error as { stderr: string }).stderr}`);
  }
  renameSync(unfinished, file);
}
