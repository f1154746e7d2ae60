// Installs missing packages. It runs before any package is there, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];

/** Makes sure that Node is new enough and that the project's packages are those of its lock file. */
export function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new Error(`Triplet Lab needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  installMissing(projectFolder);
}

/**
 * Runs `npm ci` in a folder unless its node_modules already match its lock file.
 * @param {string} folder
 */
export function installMissing(folder) {
  if (isInstalled(folder)) return;
  console.log(`Installing packages in ${folder}`);
  const status = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  if (status !== 0) throw new Error(`npm ci failed in ${folder} (exit code ${status}).`);
}

/**
 * npm lists the installed packages in a second lock file; optional packages of other platforms are missing there.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = packagesOf(installed);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || (optional && !have[path]) || have[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * @param {string[]} parameters
 * @param {string} folder
 */
function npm(parameters, folder) {
  // Under `npm start` and `npm test` npm says where it lives; otherwise it is looked up, on Windows by the shell.
  const own = process.env.npm_execpath;
  const { status } = own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...parameters], { cwd: folder, stdio: 'inherit' })
    : spawnSync('npm', parameters, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  return status;
}
